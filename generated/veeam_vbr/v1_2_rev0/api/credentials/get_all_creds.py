"""List credentials records.

Returns one page of the credentials records for servers. Passwords are not among the properties.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Credentials#operation/GetAllCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.credentials_model import CredentialsModel
    from ...models.credentials_result import CredentialsResult
    from ...models.e_credentials_filters_order_column import ECredentialsFiltersOrderColumn
    from ...models.e_credentials_type import ECredentialsType

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("CredentialsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ECredentialsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ECredentialsType | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
) -> PageRequest[CredentialsResult, CredentialsResult, CredentialsModel]:
    """Make the call without sending it."""
    return PageRequest(
        "credentials.get_all_creds",
        "GET",
        "/api/v1/credentials",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
            "createdAfterFilter": created_after_filter,
            "createdBeforeFilter": created_before_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ECredentialsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ECredentialsType | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
) -> CredentialsResult:
    """List credentials records.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which credentials records can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Whether a credentials record is a standard or a Linux one.
        created_after_filter: Keeps what was created after this time; the time itself is excluded.
        created_before_filter: Keeps what was created before this time.

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
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
