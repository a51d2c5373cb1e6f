"""Get one VM.

Returns one Azure VM. Answers at once (200) or with an asynchronous operation (202): poll that until its status is
final; its result then holds the VM.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VirtualMachine#operation/VirtualMachine_GetVirtualMachineById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_virtual_machine import AsyncOperationOfVirtualMachine
    from ...models.virtual_machine import VirtualMachine

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VirtualMachine"),
    202: Ref("AsyncOperationOfVirtualMachine"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    id: str, *, sync: bool | None | Unset = UNSET
) -> Request[VirtualMachine | AsyncOperationOfVirtualMachine, VirtualMachine]:
    """Make the call without sending it."""
    return Request(
        "virtual_machine.virtual_machine_get_virtual_machine_by_id",
        "GET",
        path("/api/v8/virtualMachines/{id}", id=id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> VirtualMachine | AsyncOperationOfVirtualMachine:
    """Get one VM.

    Args:
        id: as its type says.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
