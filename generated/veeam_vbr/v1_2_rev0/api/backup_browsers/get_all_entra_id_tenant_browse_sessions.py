"""List Entra ID tenant mounts.

Returns one page of the mount points that are open on Microsoft Entra ID tenant backups.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/GetAllEntraIdTenantBrowseSessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_flr_browse_mount_filters_order_column import EFlrBrowseMountFiltersOrderColumn
    from ...models.entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel
    from ...models.entra_id_tenant_browse_mount_result import EntraIdTenantBrowseMountResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantBrowseMountResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EFlrBrowseMountFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
) -> PageRequest[EntraIdTenantBrowseMountResult, EntraIdTenantBrowseMountResult, EntraIdTenantBrowseMountModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.get_all_entra_id_tenant_browse_sessions",
        "GET",
        "/api/v1/backupBrowser/entraIdTenant",
        _ANSWERS,
        params={"skip": skip, "limit": limit, "orderColumn": order_column, "orderAsc": order_asc},
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EFlrBrowseMountFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
) -> EntraIdTenantBrowseMountResult:
    """List Entra ID tenant mounts.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which file restore mount points can be sorted.
        order_asc: Whether the order is ascending.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(skip=skip, limit=limit, order_column=order_column, order_asc=order_asc))).parsed


asyncio_detailed = detailed(request, asyncio)
