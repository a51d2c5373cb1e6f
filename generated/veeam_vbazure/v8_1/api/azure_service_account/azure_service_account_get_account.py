"""Get a service account.

Returns the settings, purposes, subscriptions and permissions state of one service account. Answers at once, or with
an asynchronous operation to poll until its status is final; on success its result holds the account.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_GetAccount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_azure_account import AsyncOperationOfAzureAccount
    from ...models.azure_account import AzureAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("AzureAccount"),
    202: Ref("AsyncOperationOfAzureAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(account_id: str) -> Request[AzureAccount | AsyncOperationOfAzureAccount, AzureAccount]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_get_account",
        "GET",
        path("/api/v8.1/accounts/azure/service/{account_id}", account_id=account_id),
        _ANSWERS,
    )


async def asyncio(account_id: str, *, client: Client) -> AzureAccount | AsyncOperationOfAzureAccount:
    """Get a service account.

    Args:
        account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(account_id))).parsed


asyncio_detailed = detailed(request, asyncio)
