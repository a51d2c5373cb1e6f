"""Rescan disk snapshots.

Looks for disk snapshots in Azure again. Returns the job session that does the work; poll it until its status is
final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VirtualMachineRestorePoint#operation/VirtualMachineRestorePoint_DiskSnapshotRescan
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request() -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "virtual_machine_restore_point.virtual_machine_restore_point_disk_snapshot_rescan",
        "POST",
        "/api/v8.1/restorePoints/virtualMachines/diskSnapshots/rescan",
        _ANSWERS,
    )


async def asyncio(*, client: Client) -> JobSession:
    """Rescan disk snapshots.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
