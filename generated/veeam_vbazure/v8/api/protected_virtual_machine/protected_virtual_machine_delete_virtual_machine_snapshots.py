"""Delete snapshots of a VM.

Removes the snapshots of one protected VM. Returns the job session to poll until its status is final, or an empty
answer when no session was started.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedVirtualMachine#operation/ProtectedVirtualMachine_DeleteVirtualMachineSnapshots
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(id: str) -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request(
        "protected_virtual_machine.protected_virtual_machine_delete_virtual_machine_snapshots",
        "POST",
        path("/api/v8/protectedItem/virtualMachines/{id}/deleteSnapshots", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> JobSession | None:
    """Delete snapshots of a VM.

    Args:
        id: Id of the protected VM as the list returns it; percent-encode any slash in it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
