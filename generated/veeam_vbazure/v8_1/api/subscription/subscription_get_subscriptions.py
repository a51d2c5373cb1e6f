"""List Azure subscriptions.

Returns one page of the Azure subscriptions known to the appliance.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Subscription#operation/Subscription_GetSubscriptions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.azure_subscription import AzureSubscription
    from ...models.page_of_azure_subscription import PageOfAzureSubscription

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfAzureSubscription"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    account_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    only_ids: list[str] | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfAzureSubscription, PageOfAzureSubscription, AzureSubscription]:
    """Make the call without sending it."""
    return PageRequest(
        "subscription.subscription_get_subscriptions",
        "GET",
        "/api/v8.1/cloudInfrastructure/subscriptions",
        _ANSWERS,
        params={
            "AccountId": account_id,
            "TenantId": tenant_id,
            "SearchPattern": search_pattern,
            "OnlyIds": only_ids,
            "Offset": offset,
            "Limit": limit,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    account_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    only_ids: list[str] | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfAzureSubscription:
    """List Azure subscriptions.

    Args:
        account_id: Id of the service account whose subscriptions to return.
        tenant_id: as its type says.
        search_pattern: Only items whose name contains this text.
        only_ids: Ids of the subscriptions to return.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                account_id=account_id,
                tenant_id=tenant_id,
                search_pattern=search_pattern,
                only_ids=only_ids,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
