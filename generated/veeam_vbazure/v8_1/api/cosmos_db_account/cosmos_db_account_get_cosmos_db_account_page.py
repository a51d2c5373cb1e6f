"""List Cosmos DB accounts.

Returns one page of Cosmos DB accounts, which the filters narrow by place in Azure, type and protection.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/CosmosDbAccount#operation/CosmosDbAccount_GetCosmosDbAccountPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_backup_destination_filter_options import CosmosBackupDestinationFilterOptions
    from ...models.cosmos_db_account import CosmosDbAccount
    from ...models.cosmos_db_account_type_from_client import CosmosDbAccountTypeFromClient
    from ...models.page_of_cosmos_db_account import PageOfCosmosDbAccount
    from ...models.protection_status import ProtectionStatus

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCosmosDbAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    account_types: list[CosmosDbAccountTypeFromClient] | None | Unset = UNSET,
    soft_deleted: bool | None | Unset = UNSET,
    cosmos_db_accounts_from_protected_regions: bool | None | Unset = UNSET,
    protection_status: list[ProtectionStatus] | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    backup_destination: list[CosmosBackupDestinationFilterOptions] | None | Unset = UNSET,
) -> PageRequest[PageOfCosmosDbAccount, PageOfCosmosDbAccount, CosmosDbAccount]:
    """Make the call without sending it."""
    return PageRequest(
        "cosmos_db_account.cosmos_db_account_get_cosmos_db_account_page",
        "GET",
        "/api/v8.1/cosmosDb",
        _ANSWERS,
        params={
            "SubscriptionId": subscription_id,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "SearchPattern": search_pattern,
            "RegionIds": region_ids,
            "AccountTypes": account_types,
            "SoftDeleted": soft_deleted,
            "CosmosDbAccountsFromProtectedRegions": cosmos_db_accounts_from_protected_regions,
            "ProtectionStatus": protection_status,
            "Offset": offset,
            "Limit": limit,
            "BackupDestination": backup_destination,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    account_types: list[CosmosDbAccountTypeFromClient] | None | Unset = UNSET,
    soft_deleted: bool | None | Unset = UNSET,
    cosmos_db_accounts_from_protected_regions: bool | None | Unset = UNSET,
    protection_status: list[ProtectionStatus] | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    backup_destination: list[CosmosBackupDestinationFilterOptions] | None | Unset = UNSET,
) -> PageOfCosmosDbAccount:
    """List Cosmos DB accounts.

    Args:
        subscription_id: as its type says.
        tenant_id: as its type says.
        service_account_id: as its type says.
        search_pattern: Only items whose name contains this text.
        region_ids: as its type says.
        account_types: Kinds of database API to return.
        soft_deleted: as its type says.
        cosmos_db_accounts_from_protected_regions: as its type says.
        protection_status: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        backup_destination: Kinds of backup that the accounts have.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                subscription_id=subscription_id,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
                search_pattern=search_pattern,
                region_ids=region_ids,
                account_types=account_types,
                soft_deleted=soft_deleted,
                cosmos_db_accounts_from_protected_regions=cosmos_db_accounts_from_protected_regions,
                protection_status=protection_status,
                offset=offset,
                limit=limit,
                backup_destination=backup_destination,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
