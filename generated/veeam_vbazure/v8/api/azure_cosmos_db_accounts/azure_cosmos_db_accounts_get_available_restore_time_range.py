"""Get the period an account can be restored to.

Returns the earliest and the latest time to which a Cosmos DB account can be restored.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AzureCosmosDbAccounts#operation/AzureCosmosDbAccounts_GetAvailableRestoreTimeRange
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_account_restore_time_range import CosmosDbAccountRestoreTimeRange

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CosmosDbAccountRestoreTimeRange"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    cosmos_db_account_id: str, *, service_account_id: str | None | Unset = UNSET
) -> Request[CosmosDbAccountRestoreTimeRange, CosmosDbAccountRestoreTimeRange]:
    """Make the call without sending it."""
    return Request(
        "azure_cosmos_db_accounts.azure_cosmos_db_accounts_get_available_restore_time_range",
        "GET",
        path(
            "/api/v8/cloudInfrastructure/cosmosDb/{cosmos_db_account_id}/availableRestoreTimeRange",
            cosmos_db_account_id=cosmos_db_account_id,
        ),
        _ANSWERS,
        params={"ServiceAccountId": service_account_id},
    )


async def asyncio(
    cosmos_db_account_id: str, *, client: Client, service_account_id: str | None | Unset = UNSET
) -> CosmosDbAccountRestoreTimeRange:
    """Get the period an account can be restored to.

    Args:
        cosmos_db_account_id: as its type says.
        service_account_id: Id of the service account to use.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(cosmos_db_account_id, service_account_id=service_account_id))).parsed


asyncio_detailed = detailed(request, asyncio)
