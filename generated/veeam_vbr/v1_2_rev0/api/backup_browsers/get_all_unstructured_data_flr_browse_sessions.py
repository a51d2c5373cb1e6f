"""List unstructured data mounts.

Returns one page of the mount points that are open on unstructured data backups.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/GetAllUnstructuredDataFLRBrowseSessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_unstructured_data_flr_browse_mount_filters_order_column import (
        EUnstructuredDataFlrBrowseMountFiltersOrderColumn,
    )
    from ...models.unstructured_data_flr_browse_mount_model import UnstructuredDataFlrBrowseMountModel
    from ...models.unstructured_data_flr_browse_mount_result import UnstructuredDataFlrBrowseMountResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("UnstructuredDataFlrBrowseMountResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EUnstructuredDataFlrBrowseMountFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
) -> PageRequest[
    UnstructuredDataFlrBrowseMountResult, UnstructuredDataFlrBrowseMountResult, UnstructuredDataFlrBrowseMountModel
]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.get_all_unstructured_data_flr_browse_sessions",
        "GET",
        "/api/v1/backupBrowser/flr/unstructuredData",
        _ANSWERS,
        params={"skip": skip, "limit": limit, "orderColumn": order_column, "orderAsc": order_asc},
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EUnstructuredDataFlrBrowseMountFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
) -> UnstructuredDataFlrBrowseMountResult:
    """List unstructured data mounts.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which unstructured data mount points can be sorted.
        order_asc: Whether the order is ascending.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(skip=skip, limit=limit, order_column=order_column, order_asc=order_asc))).parsed


asyncio_detailed = detailed(request, asyncio)
