"""List key management servers.

Returns one page of the key management (KMS) servers.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Encryption#operation/GetAllKMSServers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_key_management_server_type import EKeyManagementServerType
    from ...models.ekms_filters_order_column import EKMSFiltersOrderColumn
    from ...models.key_management_server_base_model import KeyManagementServerBaseModel
    from ...models.key_management_servers_result import KeyManagementServersResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("KeyManagementServersResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EKMSFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EKeyManagementServerType | None | Unset = UNSET,
) -> PageRequest[KeyManagementServersResult, KeyManagementServersResult, KeyManagementServerBaseModel]:
    """Make the call without sending it."""
    return PageRequest(
        "encryption.get_all_kms_servers",
        "GET",
        "/api/v1/kmsServers",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EKMSFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EKeyManagementServerType | None | Unset = UNSET,
) -> KeyManagementServersResult:
    """List key management servers.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which key management servers can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of key management servers.

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
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
