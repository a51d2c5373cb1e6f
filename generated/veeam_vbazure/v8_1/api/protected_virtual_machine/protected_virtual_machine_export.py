"""Export protected VMs to a file.

Returns a file that lists the protected VMs named or filtered by the body.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedVirtualMachine#operation/ProtectedVirtualMachine_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.protected_virtual_machine_export_options import ProtectedVirtualMachineExportOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request(
    *, body: ProtectedVirtualMachineExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "protected_virtual_machine.protected_virtual_machine_export",
        "POST",
        "/api/v8.1/protectedItem/virtualMachines/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *,
    client: Client,
    body: ProtectedVirtualMachineExportOptions | None | Unset = UNSET,
    accept: str | None | Unset = UNSET,
) -> bytes:
    """Export protected VMs to a file.

    Args:
        accept: Media type wanted for the exported file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
