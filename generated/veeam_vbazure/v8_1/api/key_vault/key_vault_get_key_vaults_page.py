"""List key vaults.

Returns one page of Azure key vaults. Answers at once, or with an asynchronous operation to poll until its status is
final; on success its result holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/KeyVault#operation/KeyVault_GetKeyVaultsPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_key_vault import AsyncOperationOfPageOfKeyVault
    from ...models.key_vault import KeyVault
    from ...models.page_of_key_vault import PageOfKeyVault

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfKeyVault"),
    202: Ref("AsyncOperationOfPageOfKeyVault"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageRequest[PageOfKeyVault | AsyncOperationOfPageOfKeyVault, PageOfKeyVault, KeyVault]:
    """Make the call without sending it."""
    return PageRequest(
        "key_vault.key_vault_get_key_vaults_page",
        "GET",
        "/api/v8.1/cloudInfrastructure/keyVaults",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "RegionIds": region_ids,
            "SearchPattern": search_pattern,
            "Sync": sync,
            "SubscriptionId": subscription_id,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageOfKeyVault | AsyncOperationOfPageOfKeyVault:
    """List key vaults.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        region_ids: Returns only items in these Azure regions.
        search_pattern: Returns only items that match this pattern.
        sync: True asks the appliance to refresh its data from Azure before it answers.
        subscription_id: Id of the Azure subscription.
        tenant_id: Id of the Microsoft Entra tenant.
        service_account_id: Id of the service account through which Azure is queried.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                region_ids=region_ids,
                search_pattern=search_pattern,
                sync=sync,
                subscription_id=subscription_id,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
