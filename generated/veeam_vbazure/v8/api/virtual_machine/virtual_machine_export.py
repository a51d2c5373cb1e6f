"""Export VMs.

Returns a file that lists Azure VMs; the optional body selects which by id or with the filters of the list of VMs.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VirtualMachine#operation/VirtualMachine_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.virtual_machine_export_options import VirtualMachineExportOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request(
    *, body: VirtualMachineExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "virtual_machine.virtual_machine_export",
        "POST",
        "/api/v8/virtualMachines/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *, client: Client, body: VirtualMachineExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> bytes:
    """Export VMs.

    Args:
        accept: Media type wanted for the file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
