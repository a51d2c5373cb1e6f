"""List resource groups.

Returns one page of Azure resource groups. Answers at once, or with an asynchronous operation to poll until its
status is final; on success its result holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ResourceGroup#operation/ResourceGroup_GetResourceGroups
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_resource_group import AsyncOperationOfPageOfResourceGroup
    from ...models.page_of_resource_group import PageOfResourceGroup
    from ...models.resource_group import ResourceGroup

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfResourceGroup"),
    202: Ref("AsyncOperationOfPageOfResourceGroup"),
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
    region_ids: list[str] | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
) -> PageRequest[PageOfResourceGroup | AsyncOperationOfPageOfResourceGroup, PageOfResourceGroup, ResourceGroup]:
    """Make the call without sending it."""
    return PageRequest(
        "resource_group.resource_group_get_resource_groups",
        "GET",
        "/api/v8.1/cloudInfrastructure/resourceGroups",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SubscriptionId": subscription_id,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "RegionIds": region_ids,
            "Sync": sync,
            "SearchPattern": search_pattern,
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
    region_ids: list[str] | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
) -> PageOfResourceGroup | AsyncOperationOfPageOfResourceGroup:
    """List resource groups.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        subscription_id: Id of the Azure subscription.
        tenant_id: Id of the Microsoft Entra tenant.
        service_account_id: Id of the service account through which Azure is queried.
        region_ids: Returns only items in these Azure regions.
        sync: True asks the appliance to refresh its data from Azure before it answers.
        search_pattern: Returns only items that match this pattern.

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
                region_ids=region_ids,
                sync=sync,
                search_pattern=search_pattern,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
