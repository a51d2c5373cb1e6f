"""List the files of a backup.

Returns one page of the files that make up a backup, with their sizes, data reduction ratios and GFS periods.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backups#operation/GetAllBackupFiles
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.backup_file_model import BackupFileModel
    from ...models.backup_files_result import BackupFilesResult
    from ...models.e_backup_file_gfs_period import EBackupFileGFSPeriod
    from ...models.e_backup_files_filters_order_column import EBackupFilesFiltersOrderColumn

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("BackupFilesResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    id: str,
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EBackupFilesFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    gfs_period_filter: EBackupFileGFSPeriod | None | Unset = UNSET,
) -> PageRequest[BackupFilesResult, BackupFilesResult, BackupFileModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backups.get_all_backup_files",
        "GET",
        path("/api/v1/backups/{id}/backupFiles", id=id),
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "createdAfterFilter": created_after_filter,
            "createdBeforeFilter": created_before_filter,
            "gfsPeriodFilter": gfs_period_filter,
        },
        items="data",
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EBackupFilesFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    gfs_period_filter: EBackupFileGFSPeriod | None | Unset = UNSET,
) -> BackupFilesResult:
    """List the files of a backup.

    Args:
        id: ID of the backup.
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which backup files can be sorted.
        order_asc: Whether the order is ascending.
        name_filter: Matches the name and other properties; an asterisk at the start, the end or both is a
            wildcard, and without one the whole value must match.
        created_after_filter: Only items created after this time, which is itself excluded.
        created_before_filter: Only items created before this time.
        gfs_period_filter: Long-term retention period for which a backup file is kept.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                id,
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                gfs_period_filter=gfs_period_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
