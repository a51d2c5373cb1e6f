"""Check whether an account name is taken.

Returns true if the Cosmos DB account name is already taken and false if it is free.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AzureCosmosDbAccounts#operation/AzureCosmosDbAccounts_IsNameTaken
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, as_is, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: as_is,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    415: Ref("ProblemDetails415"),
}


def request(*, account_name: str, subscription_id: str, service_account_id: str) -> Request[bool, bool]:
    """Make the call without sending it."""
    return Request(
        "azure_cosmos_db_accounts.azure_cosmos_db_accounts_is_name_taken",
        "POST",
        "/api/v8/cloudInfrastructure/cosmosDb/isNameTaken",
        _ANSWERS,
        params={"accountName": account_name, "subscriptionId": subscription_id, "serviceAccountId": service_account_id},
    )


async def asyncio(*, client: Client, account_name: str, subscription_id: str, service_account_id: str) -> bool:
    """Check whether an account name is taken.

    Args:
        account_name: Name to check.
        subscription_id: as its type says.
        service_account_id: Id of the service account to use.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(account_name=account_name, subscription_id=subscription_id, service_account_id=service_account_id)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
