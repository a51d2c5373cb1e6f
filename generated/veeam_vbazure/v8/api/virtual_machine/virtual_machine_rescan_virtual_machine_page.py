"""Rescan VMs.

Starts an asynchronous operation that reads the VMs from Azure again; the optional body narrows them. Poll it until
its status is final; its result then holds one page of VMs.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VirtualMachine#operation/VirtualMachine_RescanVirtualMachinePage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_virtual_machine import AsyncOperationOfPageOfVirtualMachine
    from ...models.page_of_virtual_machine import PageOfVirtualMachine
    from ...models.virtual_machine_options import VirtualMachineOptions

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("AsyncOperationOfPageOfVirtualMachine"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    body: VirtualMachineOptions | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request[AsyncOperationOfPageOfVirtualMachine, PageOfVirtualMachine]:
    """Make the call without sending it."""
    return Request(
        "virtual_machine.virtual_machine_rescan_virtual_machine_page",
        "POST",
        "/api/v8/virtualMachines/rescan",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        json=body,
    )


async def asyncio(
    *,
    client: Client,
    body: VirtualMachineOptions | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> AsyncOperationOfPageOfVirtualMachine:
    """Rescan VMs.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
