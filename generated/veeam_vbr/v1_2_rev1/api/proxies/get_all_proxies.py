"""List proxies.

Returns one page of the backup proxies.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Proxies#operation/GetAllProxies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_proxies_filters_order_column import EProxiesFiltersOrderColumn
    from ...models.e_proxy_type import EProxyType
    from ...models.proxies_result import ProxiesResult
    from ...models.proxy_model import ProxyModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ProxiesResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EProxiesFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EProxyType | None | Unset = UNSET,
    host_id_filter: str | None | Unset = UNSET,
) -> PageRequest[ProxiesResult, ProxiesResult, ProxyModel]:
    """Make the call without sending it."""
    return PageRequest(
        "proxies.get_all_proxies",
        "GET",
        "/api/v1/backupInfrastructure/proxies",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
            "hostIdFilter": host_id_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EProxiesFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EProxyType | None | Unset = UNSET,
    host_id_filter: str | None | Unset = UNSET,
) -> ProxiesResult:
    """List proxies.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which proxies can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of proxies.
        host_id_filter: Keeps proxies on the managed server with this identifier.

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
                type_filter=type_filter,
                host_id_filter=host_id_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
