"""List Microsoft Entra ID tenants.

Returns one page of the Microsoft Entra ID tenants in the inventory.

Available to: Backup Administrator, Backup Operator Restore Operator, Tape Operator, Backup Viewer.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Inventory-Browser#operation/GetAllEntraIDTenants
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_entra_id_tenants_filters_order_column import EEntraIDTenantsFiltersOrderColumn
    from ...models.entra_id_tenant_model import EntraIDTenantModel
    from ...models.entra_id_tenants_result import EntraIDTenantsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("EntraIDTenantsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EEntraIDTenantsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
) -> PageRequest[EntraIDTenantsResult, EntraIDTenantsResult, EntraIDTenantModel]:
    """Make the call without sending it."""
    return PageRequest(
        "inventory_browser.get_all_entra_id_tenants",
        "GET",
        "/api/v1/inventory/entraId/tenants",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EEntraIDTenantsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
) -> EntraIDTenantsResult:
    """List Microsoft Entra ID tenants.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which Microsoft Entra ID tenants can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(skip=skip, limit=limit, order_column=order_column, order_asc=order_asc, name_filter=name_filter)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
