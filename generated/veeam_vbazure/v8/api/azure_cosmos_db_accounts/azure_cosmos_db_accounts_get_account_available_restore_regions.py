"""List regions an account can be restored to.

Returns one page of the Azure regions to which a Cosmos DB account can be restored.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AzureCosmosDbAccounts#operation/AzureCosmosDbAccounts_GetAccountAvailableRestoreRegions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_region import PageOfRegion
    from ...models.region import Region

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfRegion"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    cosmos_db_account_id: str,
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    service_account_id: str,
) -> PageRequest[PageOfRegion, PageOfRegion, Region]:
    """Make the call without sending it."""
    return PageRequest(
        "azure_cosmos_db_accounts.azure_cosmos_db_accounts_get_account_available_restore_regions",
        "GET",
        path(
            "/api/v8/cloudInfrastructure/cosmosDb/{cosmos_db_account_id}/availableRestoreRegions",
            cosmos_db_account_id=cosmos_db_account_id,
        ),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit, "ServiceAccountId": service_account_id},
        items="results",
    )


async def asyncio(
    cosmos_db_account_id: str,
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    service_account_id: str,
) -> PageOfRegion:
    """List regions an account can be restored to.

    Args:
        cosmos_db_account_id: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        service_account_id: Id of the service account to use.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(cosmos_db_account_id, offset=offset, limit=limit, service_account_id=service_account_id)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
