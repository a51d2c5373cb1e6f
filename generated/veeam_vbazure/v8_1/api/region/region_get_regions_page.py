"""List Azure regions.

Returns one page of Azure regions, optionally only those that offer certain kinds of resources. Answers at once, or
with an asynchronous operation to poll until its status is final; on success its result holds the page.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Region#operation/Region_GetRegionsPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_region import AsyncOperationOfPageOfRegion
    from ...models.page_of_region import PageOfRegion
    from ...models.region import Region
    from ...models.resource_provider_type import ResourceProviderType

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfRegion"),
    202: Ref("AsyncOperationOfPageOfRegion"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    resource_provider_types: list[ResourceProviderType] | None | Unset = UNSET,
) -> PageRequest[PageOfRegion | AsyncOperationOfPageOfRegion, PageOfRegion, Region]:
    """Make the call without sending it."""
    return PageRequest(
        "region.region_get_regions_page",
        "GET",
        "/api/v8.1/cloudInfrastructure/regions",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SubscriptionId": subscription_id,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "SearchPattern": search_pattern,
            "Sync": sync,
            "ResourceProviderTypes": resource_provider_types,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    resource_provider_types: list[ResourceProviderType] | None | Unset = UNSET,
) -> PageOfRegion | AsyncOperationOfPageOfRegion:
    """List Azure regions.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        subscription_id: Id of the Azure subscription.
        tenant_id: Id of the Microsoft Entra tenant.
        service_account_id: Id of the service account through which Azure is queried.
        search_pattern: Returns only items that match this pattern.
        sync: True asks the appliance to refresh its data from Azure before it answers.
        resource_provider_types: Kinds of resources that the regions should offer.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                subscription_id=subscription_id,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
                search_pattern=search_pattern,
                sync=sync,
                resource_provider_types=resource_provider_types,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
