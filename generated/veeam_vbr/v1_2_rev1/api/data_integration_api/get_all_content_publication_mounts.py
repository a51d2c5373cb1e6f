"""List published disks.

Returns one page of the mount points through which disks of restore points are published.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Data-Integration-API#operation/GetAllContentPublicationMounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.backup_content_mount_model import BackupContentMountModel
    from ...models.backup_content_mounts_result import BackupContentMountsResult
    from ...models.e_backup_content_disk_publish_mode import EBackupContentDiskPublishMode
    from ...models.e_backup_content_mount_state import EBackupContentMountState
    from ...models.e_backup_content_mounts_filters_order_column import EBackupContentMountsFiltersOrderColumn

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("BackupContentMountsResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EBackupContentMountsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    state_filter: EBackupContentMountState | None | Unset = UNSET,
    mode_filter: EBackupContentDiskPublishMode | None | Unset = UNSET,
) -> PageRequest[BackupContentMountsResult, BackupContentMountsResult, BackupContentMountModel]:
    """Make the call without sending it."""
    return PageRequest(
        "data_integration_api.get_all_content_publication_mounts",
        "GET",
        "/api/v1/dataIntegration",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "stateFilter": state_filter,
            "modeFilter": mode_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EBackupContentMountsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    state_filter: EBackupContentMountState | None | Unset = UNSET,
    mode_filter: EBackupContentDiskPublishMode | None | Unset = UNSET,
) -> BackupContentMountsResult:
    """List published disks.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which disk publishing mount points can be sorted.
        order_asc: Whether the order is ascending.
        state_filter: Where a disk publishing mount point stands.
        mode_filter: How published disks are reached: through FUSE or as iSCSI targets.

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
                state_filter=state_filter,
                mode_filter=mode_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
