"""List the objects of a virtualization server.

Returns one page of the inventory objects of one virtualization server, such as clusters, hosts, folders and virtual
machines. Paging, filter, sorting and the view of the hierarchy are given in the body.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Inventory-Browser#operation/GetInventoryObjects
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, ToDict, Unset, detailed, filtered, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.inventory_browser_filters import InventoryBrowserFilters
    from ...models.inventory_browser_result import InventoryBrowserResult
    from ...models.inventory_object_model import InventoryObjectModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("InventoryBrowserResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    hostname: str,
    *,
    body: InventoryBrowserFilters | None | Unset = UNSET,
    reset_cache: bool | None | Unset = UNSET,
    filter: ToDict | None = None,
    sort: ToDict | None = None,
) -> PageRequest[InventoryBrowserResult, InventoryBrowserResult, InventoryObjectModel]:
    """Make the call without sending it."""
    return PageRequest(
        "inventory_browser.get_inventory_objects",
        "POST",
        path("/api/v1/inventory/{hostname}", hostname=hostname),
        _ANSWERS,
        params={"resetCache": reset_cache},
        json=filtered(body, filter, sort),
        items="data",
    )


async def asyncio(
    hostname: str,
    *,
    client: Client,
    body: InventoryBrowserFilters | None | Unset = UNSET,
    reset_cache: bool | None | Unset = UNSET,
    filter: ToDict | None = None,
    sort: ToDict | None = None,
) -> InventoryBrowserResult:
    """List the objects of a virtualization server.

    Args:
        hostname: Name of the virtualization server, as GetAllInventoryHosts lists it.
        reset_cache: Whether to drop the cached inventory and read it anew.
        filter: an expression, in place of the filter of the body.
        sort: what to sort by, in place of the sorting of the body.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(hostname, body=body, reset_cache=reset_cache, filter=filter, sort=sort))).parsed


asyncio_detailed = detailed(request, asyncio)
