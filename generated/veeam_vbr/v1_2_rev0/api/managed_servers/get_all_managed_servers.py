"""List managed servers.

Returns one page of the managed servers: Windows, Linux, VMware vSphere and VMware Cloud Director.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Managed-Servers#operation/GetAllManagedServers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_managed_server_type import EManagedServerType
    from ...models.e_managed_servers_filters_order_column import EManagedServersFiltersOrderColumn
    from ...models.e_vi_host_type import EViHostType
    from ...models.managed_server_model import ManagedServerModel
    from ...models.managed_servers_result import ManagedServersResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ManagedServersResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EManagedServersFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EManagedServerType | None | Unset = UNSET,
    vi_type_filter: EViHostType | None | Unset = UNSET,
) -> PageRequest[ManagedServersResult, ManagedServersResult, ManagedServerModel]:
    """Make the call without sending it."""
    return PageRequest(
        "managed_servers.get_all_managed_servers",
        "GET",
        "/api/v1/backupInfrastructure/managedServers",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
            "viTypeFilter": vi_type_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EManagedServersFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EManagedServerType | None | Unset = UNSET,
    vi_type_filter: EViHostType | None | Unset = UNSET,
) -> ManagedServersResult:
    """List managed servers.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which managed servers can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of managed servers.
        vi_type_filter: Kinds of VMware vSphere servers: vCenter (VC), ESXi and ESX.

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
                vi_type_filter=vi_type_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
