"""List WAN accelerators.

Returns one page of the WAN accelerators with their servers and caches.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/WAN-Accelerators#operation/GetAllWANAccelerators
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.ewan_accelerators_filters_order_column import EWANAcceleratorsFiltersOrderColumn
    from ...models.wan_accelerator_model import WANAcceleratorModel
    from ...models.wan_accelerators_result import WANAcceleratorsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("WANAcceleratorsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EWANAcceleratorsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
) -> PageRequest[WANAcceleratorsResult, WANAcceleratorsResult, WANAcceleratorModel]:
    """Make the call without sending it."""
    return PageRequest(
        "wan_accelerators.get_all_wan_accelerators",
        "GET",
        "/api/v1/backupInfrastructure/wanAccelerators",
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
    order_column: EWANAcceleratorsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
) -> WANAcceleratorsResult:
    """List WAN accelerators.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which WAN accelerators can be sorted.
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
