"""List disk snapshots.

Returns one page of the disk snapshots behind VM restore points.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VirtualMachineRestorePoint#operation/VirtualMachineRestorePoint_GetDiskSnapshots
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.disk_snapshot import DiskSnapshot
    from ...models.page_of_disk_snapshot import PageOfDiskSnapshot

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfDiskSnapshot"),
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
) -> PageRequest[PageOfDiskSnapshot, PageOfDiskSnapshot, DiskSnapshot]:
    """Make the call without sending it."""
    return PageRequest(
        "virtual_machine_restore_point.virtual_machine_restore_point_get_disk_snapshots",
        "GET",
        "/api/v8.1/restorePoints/virtualMachines/diskSnapshots",
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
) -> PageOfDiskSnapshot:
    """List disk snapshots.

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
