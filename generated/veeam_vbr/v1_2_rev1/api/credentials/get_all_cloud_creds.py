"""List cloud credentials records.

Returns one page of the credentials records for Amazon, Google and Microsoft Azure accounts.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/GetAllCloudCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_credentials_model import CloudCredentialsModel
    from ...models.cloud_credentials_result import CloudCredentialsResult
    from ...models.e_cloud_credentials_filters_order_column import ECloudCredentialsFiltersOrderColumn
    from ...models.e_cloud_credentials_type import ECloudCredentialsType

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("CloudCredentialsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: ECloudCredentialsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ECloudCredentialsType | None | Unset = UNSET,
) -> PageRequest[CloudCredentialsResult, CloudCredentialsResult, CloudCredentialsModel]:
    """Make the call without sending it."""
    return PageRequest(
        "credentials.get_all_cloud_creds",
        "GET",
        "/api/v1/cloudCredentials",
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
    order_column: ECloudCredentialsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: ECloudCredentialsType | None | Unset = UNSET,
) -> CloudCredentialsResult:
    """List cloud credentials records.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which cloud credentials records can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Provider and kind of account that a cloud credentials record is for.

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
