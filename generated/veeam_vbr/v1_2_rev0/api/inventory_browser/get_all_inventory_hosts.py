"""List virtualization servers in the inventory.

Returns one page of the virtualization servers whose inventory can be browsed. Paging, filter and sorting are given
in the body.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Inventory-Browser#operation/GetAllInventoryHosts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, ToDict, Unset, detailed, filtered

if TYPE_CHECKING:
    from ...client import Client
    from ...models.inventory_browser_filters import InventoryBrowserFilters
    from ...models.inventory_browser_result import InventoryBrowserResult
    from ...models.inventory_object_model import InventoryObjectModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("InventoryBrowserResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *, body: InventoryBrowserFilters | None | Unset = UNSET, filter: ToDict | None = None, sort: ToDict | None = None
) -> PageRequest[InventoryBrowserResult, InventoryBrowserResult, InventoryObjectModel]:
    """Make the call without sending it."""
    return PageRequest(
        "inventory_browser.get_all_inventory_hosts",
        "POST",
        "/api/v1/inventory",
        _ANSWERS,
        json=filtered(body, filter, sort),
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    body: InventoryBrowserFilters | None | Unset = UNSET,
    filter: ToDict | None = None,
    sort: ToDict | None = None,
) -> InventoryBrowserResult:
    """List virtualization servers in the inventory.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, filter=filter, sort=sort))).parsed


asyncio_detailed = detailed(request, asyncio)
