"""List workloads that use socket licenses.

Returns one page of the hosts that consume socket licenses, with their numbers of sockets and cores.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/License#operation/GetLicensedSockets
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_socket_license_object_type import ESocketLicenseObjectType
    from ...models.e_socket_workloads_filters_order_column import ESocketWorkloadsFiltersOrderColumn
    from ...models.socket_license_workload_model import SocketLicenseWorkloadModel
    from ...models.socket_license_workload_result import SocketLicenseWorkloadResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SocketLicenseWorkloadResult"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ESocketWorkloadsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    host_name_filter: str | None | Unset = UNSET,
    host_id_filter: str | None | Unset = UNSET,
    sockets_number_filter: int | None | Unset = UNSET,
    cores_number_filter: int | None | Unset = UNSET,
    type_filter: ESocketLicenseObjectType | None | Unset = UNSET,
) -> PageRequest[SocketLicenseWorkloadResult, SocketLicenseWorkloadResult, SocketLicenseWorkloadModel]:
    """Make the call without sending it."""
    return PageRequest(
        "license_.get_licensed_sockets",
        "GET",
        "/api/v1/license/sockets",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "hostNameFilter": host_name_filter,
            "hostIdFilter": host_id_filter,
            "socketsNumberFilter": sockets_number_filter,
            "coresNumberFilter": cores_number_filter,
            "typeFilter": type_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ESocketWorkloadsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    host_name_filter: str | None | Unset = UNSET,
    host_id_filter: str | None | Unset = UNSET,
    sockets_number_filter: int | None | Unset = UNSET,
    cores_number_filter: int | None | Unset = UNSET,
    type_filter: ESocketLicenseObjectType | None | Unset = UNSET,
) -> SocketLicenseWorkloadResult:
    """List workloads that use socket licenses.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which hosts with socket licenses can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        host_name_filter: as its type says.
        host_id_filter: Keeps the host with this identifier.
        sockets_number_filter: Keeps hosts with this number of sockets.
        cores_number_filter: Keeps hosts with this number of cores.
        type_filter: What a socket license is used for.

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
                host_name_filter=host_name_filter,
                host_id_filter=host_id_filter,
                sockets_number_filter=sockets_number_filter,
                cores_number_filter=cores_number_filter,
                type_filter=type_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
