"""List unstructured data servers.

Returns one page of the file servers, file shares, NAS filers and object storage in the inventory.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Inventory-Browser#operation/GetAllUnstructuredDataServers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_unstructured_data_servers_filters_order_column import EUnstructuredDataServersFiltersOrderColumn
    from ...models.unstructured_data_server_model import UnstructuredDataServerModel
    from ...models.unstructured_data_servers_result import UnstructuredDataServersResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("UnstructuredDataServersResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EUnstructuredDataServersFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
) -> PageRequest[UnstructuredDataServersResult, UnstructuredDataServersResult, UnstructuredDataServerModel]:
    """Make the call without sending it."""
    return PageRequest(
        "inventory_browser.get_all_unstructured_data_servers",
        "GET",
        "/api/v1/inventory/unstructuredDataServers",
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
    order_column: EUnstructuredDataServersFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
) -> UnstructuredDataServersResult:
    """List unstructured data servers.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which unstructured data servers can be sorted.
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
