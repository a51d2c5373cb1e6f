"""List backups.

Returns one page of the backups known to the backup server.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backups#operation/GetAllBackups
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.backup_model import BackupModel
    from ...models.backups_result import BackupsResult
    from ...models.e_backups_filters_order_column import EBackupsFiltersOrderColumn

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("BackupsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EBackupsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    platform_id_filter: str | None | Unset = UNSET,
    job_id_filter: str | None | Unset = UNSET,
    policy_tag_filter: str | None | Unset = UNSET,
) -> PageRequest[BackupsResult, BackupsResult, BackupModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backups.get_all_backups",
        "GET",
        "/api/v1/backups",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "createdAfterFilter": created_after_filter,
            "createdBeforeFilter": created_before_filter,
            "platformIdFilter": platform_id_filter,
            "jobIdFilter": job_id_filter,
            "policyTagFilter": policy_tag_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EBackupsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    platform_id_filter: str | None | Unset = UNSET,
    job_id_filter: str | None | Unset = UNSET,
    policy_tag_filter: str | None | Unset = UNSET,
) -> BackupsResult:
    """List backups.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which backups can be sorted.
        order_asc: Whether the order is ascending.
        name_filter: Matches the name and other properties; an asterisk at the start, the end or both is a
            wildcard, and without one the whole value must match.
        created_after_filter: Only items created after this time, which is itself excluded.
        created_before_filter: Only items created before this time.
        platform_id_filter: Only backups of the platform with this ID.
        job_id_filter: Only backups made by the job with this ID.
        policy_tag_filter: Only backups whose policy has this tag.

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
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                platform_id_filter=platform_id_filter,
                job_id_filter=job_id_filter,
                policy_tag_filter=policy_tag_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
