"""List subscriptions that an application can reach.

Returns the Azure subscriptions that the Microsoft Entra application in the body can reach, with the permissions
state of each. Answers at once, or with an asynchronous operation to poll until its status is final; on success its
result holds the listing.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_ListSubscriptionsByApp
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_subscriptions_listing_result import AsyncOperationOfSubscriptionsListingResult
    from ...models.client_login_parameters import ClientLoginParameters
    from ...models.subscriptions_listing_result import SubscriptionsListingResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SubscriptionsListingResult"),
    202: Ref("AsyncOperationOfSubscriptionsListingResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(
    *,
    body: ClientLoginParameters | None | Unset = UNSET,
    edit_account_id: str | None | Unset = UNSET,
    skip_permissions_check: bool | None | Unset = UNSET,
) -> Request[SubscriptionsListingResult | AsyncOperationOfSubscriptionsListingResult, SubscriptionsListingResult]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_list_subscriptions_by_app",
        "POST",
        "/api/v8/accounts/azure/service/listSubscriptionsByApp",
        _ANSWERS,
        params={"editAccountId": edit_account_id, "skipPermissionsCheck": skip_permissions_check},
        json=body,
    )


async def asyncio(
    *,
    client: Client,
    body: ClientLoginParameters | None | Unset = UNSET,
    edit_account_id: str | None | Unset = UNSET,
    skip_permissions_check: bool | None | Unset = UNSET,
) -> SubscriptionsListingResult | AsyncOperationOfSubscriptionsListingResult:
    """List subscriptions that an application can reach.

    Args:
        edit_account_id: Id of the existing service account when one is being edited.
        skip_permissions_check: True lists the subscriptions without checking the permissions on them.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(body=body, edit_account_id=edit_account_id, skip_permissions_check=skip_permissions_check)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
