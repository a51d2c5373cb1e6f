"""Delete manual snapshots of several VMs.

Removes only the manually created snapshots of the protected VMs whose ids are in the body. Returns the job session
to poll until its status is final, or an empty answer when no session was started.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedVirtualMachine#operation/ProtectedVirtualMachine_DeleteVirtualMachineManualSnapshotsBatch
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.protected_data_batch_delete_snapshots_config import ProtectedDataBatchDeleteSnapshotsConfig

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(*, body: ProtectedDataBatchDeleteSnapshotsConfig) -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request(
        "protected_virtual_machine.protected_virtual_machine_delete_virtual_machine_manual_snapshots_batch",
        "POST",
        "/api/v8.1/protectedItem/virtualMachines/deleteManualSnapshots",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ProtectedDataBatchDeleteSnapshotsConfig) -> JobSession | None:
    """Delete manual snapshots of several VMs.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
