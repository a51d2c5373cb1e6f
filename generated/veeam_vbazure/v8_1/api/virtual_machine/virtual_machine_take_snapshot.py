"""Take manual snapshots of VMs.

Starts job sessions that take manual snapshots of the VMs named in the body. Returns a page of those sessions; poll
each until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VirtualMachine#operation/VirtualMachine_TakeSnapshot
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.manual_snapshot_request import ManualSnapshotRequest
    from ...models.page_of_job_session import PageOfJobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("PageOfJobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: ManualSnapshotRequest) -> Request[PageOfJobSession, PageOfJobSession]:
    """Make the call without sending it."""
    return Request(
        "virtual_machine.virtual_machine_take_snapshot",
        "POST",
        "/api/v8.1/virtualMachines/takeSnapshot",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ManualSnapshotRequest) -> PageOfJobSession:
    """Take manual snapshots of VMs.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
