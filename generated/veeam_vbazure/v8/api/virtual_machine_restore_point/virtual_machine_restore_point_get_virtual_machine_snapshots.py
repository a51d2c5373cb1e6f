"""List VM snapshots.

Returns one page of VM snapshots with the configuration of the VM: size, disks and network.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VirtualMachineRestorePoint#operation/VirtualMachineRestorePoint_GetVirtualMachineSnapshots
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_vm_snapshot import PageOfVmSnapshot
    from ...models.vm_snapshot import VmSnapshot

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfVmSnapshot"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    restore_point_id: str | None | Unset = UNSET,
    virtual_machine_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfVmSnapshot, PageOfVmSnapshot, VmSnapshot]:
    """Make the call without sending it."""
    return PageRequest(
        "virtual_machine_restore_point.virtual_machine_restore_point_get_virtual_machine_snapshots",
        "GET",
        "/api/v8/restorePoints/virtualMachines/snapshots",
        _ANSWERS,
        params={
            "RestorePointId": restore_point_id,
            "VirtualMachineId": virtual_machine_id,
            "Offset": offset,
            "Limit": limit,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    restore_point_id: str | None | Unset = UNSET,
    virtual_machine_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfVmSnapshot:
    """List VM snapshots.

    Args:
        restore_point_id: Returns only those of this restore point.
        virtual_machine_id: Returns only those of this VM.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                restore_point_id=restore_point_id, virtual_machine_id=virtual_machine_id, offset=offset, limit=limit
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
