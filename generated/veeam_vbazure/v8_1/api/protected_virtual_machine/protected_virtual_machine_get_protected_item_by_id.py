"""Get a protected VM.

Returns one protected Azure VM. Answers at once, or with an asynchronous operation to poll until its status is
final; on success its result holds the VM.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedVirtualMachine#operation/ProtectedVirtualMachine_GetProtectedItemById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_protected_virtual_machine import AsyncOperationOfProtectedVirtualMachine
    from ...models.protected_virtual_machine import ProtectedVirtualMachine

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ProtectedVirtualMachine"),
    202: Ref("AsyncOperationOfProtectedVirtualMachine"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    id: str, *, sync: bool | None | Unset = UNSET
) -> Request[ProtectedVirtualMachine | AsyncOperationOfProtectedVirtualMachine, ProtectedVirtualMachine]:
    """Make the call without sending it."""
    return Request(
        "protected_virtual_machine.protected_virtual_machine_get_protected_item_by_id",
        "GET",
        path("/api/v8.1/protectedItem/virtualMachines/{id}", id=id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> ProtectedVirtualMachine | AsyncOperationOfProtectedVirtualMachine:
    """Get a protected VM.

    Args:
        id: Id of the protected VM as the list returns it; percent-encode any slash in it.
        sync: True asks the appliance to refresh its data from Azure before it answers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
