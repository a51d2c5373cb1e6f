"""Check the permissions of a service account.

Checks what a service account may do in Azure and returns the subscriptions it reaches with the permissions missing
in each. Answers at once, or with an asynchronous operation to poll until its status is final; on success its result
holds the listing.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_CheckPermissions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_subscriptions_listing_result import AsyncOperationOfSubscriptionsListingResult
    from ...models.azure_account_purpose import AzureAccountPurpose
    from ...models.subscriptions_listing_result import SubscriptionsListingResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SubscriptionsListingResult"),
    202: Ref("AsyncOperationOfSubscriptionsListingResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(
    account_id: str,
    *,
    subscription_id: list[str] | None | Unset = UNSET,
    purposes: list[AzureAccountPurpose] | None | Unset = UNSET,
) -> Request[SubscriptionsListingResult | AsyncOperationOfSubscriptionsListingResult, SubscriptionsListingResult]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_check_permissions",
        "POST",
        path("/api/v8.1/accounts/azure/service/{account_id}/checkPermissions", account_id=account_id),
        _ANSWERS,
        params={"subscriptionId": subscription_id, "purposes": purposes},
    )


async def asyncio(
    account_id: str,
    *,
    client: Client,
    subscription_id: list[str] | None | Unset = UNSET,
    purposes: list[AzureAccountPurpose] | None | Unset = UNSET,
) -> SubscriptionsListingResult | AsyncOperationOfSubscriptionsListingResult:
    """Check the permissions of a service account.

    Args:
        account_id: as its type says.
        subscription_id: Subscriptions to check; the key can be repeated.
        purposes: Purposes whose permissions are to be checked.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(account_id, subscription_id=subscription_id, purposes=purposes))).parsed


asyncio_detailed = detailed(request, asyncio)
