"""List service accounts.

Returns one page of the service accounts with which the appliance reaches Azure. Answers at once, or with an
asynchronous operation to poll until its status is final; on success its result holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_GetAccounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_azure_account import AsyncOperationOfPageOfAzureAccount
    from ...models.azure_account import AzureAccount
    from ...models.azure_account_purpose import AzureAccountPurpose
    from ...models.page_of_azure_account import PageOfAzureAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfAzureAccount"),
    202: Ref("AsyncOperationOfPageOfAzureAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    filter_: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    purpose: list[AzureAccountPurpose] | None | Unset = UNSET,
) -> PageRequest[PageOfAzureAccount | AsyncOperationOfPageOfAzureAccount, PageOfAzureAccount, AzureAccount]:
    """Make the call without sending it."""
    return PageRequest(
        "azure_service_account.azure_service_account_get_accounts",
        "GET",
        "/api/v8/accounts/azure/service",
        _ANSWERS,
        params={"Filter": filter_, "Offset": offset, "Limit": limit, "Purpose": purpose},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    filter_: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    purpose: list[AzureAccountPurpose] | None | Unset = UNSET,
) -> PageOfAzureAccount | AsyncOperationOfPageOfAzureAccount:
    """List service accounts.

    Args:
        filter_: Free-text filter, passed to the server as it is; its grammar is not documented.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        purpose: Returns only accounts that serve these purposes.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(filter_=filter_, offset=offset, limit=limit, purpose=purpose))).parsed


asyncio_detailed = detailed(request, asyncio)
