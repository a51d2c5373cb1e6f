"""List backup objects.

Returns one page of the objects found in all backups. One ID can appear many times, so do not treat rows with equal
IDs as duplicates.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Objects#operation/GetAllBackupObjects
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.backup_object_model import BackupObjectModel
    from ...models.backup_objects_result import BackupObjectsResult
    from ...models.e_backup_objects_filters_order_column import EBackupObjectsFiltersOrderColumn
    from ...models.e_platform_type import EPlatformType

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("BackupObjectsResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EBackupObjectsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    platform_name_filter: EPlatformType | None | Unset = UNSET,
    platform_id_filter: str | None | Unset = UNSET,
    type_filter: str | None | Unset = UNSET,
    vi_type_filter: str | None | Unset = UNSET,
) -> PageRequest[BackupObjectsResult, BackupObjectsResult, BackupObjectModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_objects.get_all_backup_objects",
        "GET",
        "/api/v1/backupObjects",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "platformNameFilter": platform_name_filter,
            "platformIdFilter": platform_id_filter,
            "typeFilter": type_filter,
            "viTypeFilter": vi_type_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EBackupObjectsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    platform_name_filter: EPlatformType | None | Unset = UNSET,
    platform_id_filter: str | None | Unset = UNSET,
    type_filter: str | None | Unset = UNSET,
    vi_type_filter: str | None | Unset = UNSET,
) -> BackupObjectsResult:
    """List backup objects.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which backup objects can be sorted.
        order_asc: Whether the order is ascending.
        name_filter: Matches the name and other properties; an asterisk at the start, the end or both is a
            wildcard, and without one the whole value must match.
        platform_name_filter: Platforms of protected objects; servers may send others for newer or plug-in workloads.
        platform_id_filter: Only objects of the platform with this ID.
        type_filter: Only objects of this type.
        vi_type_filter: Only VMware vSphere objects of this inventory type, for example VirtualMachine.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                platform_name_filter=platform_name_filter,
                platform_id_filter=platform_id_filter,
                type_filter=type_filter,
                vi_type_filter=vi_type_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
