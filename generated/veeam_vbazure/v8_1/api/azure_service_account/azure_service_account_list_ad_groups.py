"""List Microsoft Entra groups of a tenant.

Returns the Microsoft Entra groups found in the tenant that the body names, using its Azure authentication result.
Answers at once, or with an asynchronous operation to poll until its status is final; on success its result holds
the groups.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_ListAdGroups
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.ad_group_listing_result import AdGroupListingResult
    from ...models.async_operation_of_ad_group_listing_result import AsyncOperationOfAdGroupListingResult
    from ...models.list_ad_group_request import ListAdGroupRequest

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("AdGroupListingResult"),
    202: Ref("AsyncOperationOfAdGroupListingResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(
    *, body: ListAdGroupRequest | None | Unset = UNSET
) -> Request[AdGroupListingResult | AsyncOperationOfAdGroupListingResult, AdGroupListingResult]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_list_ad_groups",
        "POST",
        "/api/v8.1/accounts/azure/service/listAdGroups",
        _ANSWERS,
        json=body,
    )


async def asyncio(
    *, client: Client, body: ListAdGroupRequest | None | Unset = UNSET
) -> AdGroupListingResult | AsyncOperationOfAdGroupListingResult:
    """List Microsoft Entra groups of a tenant.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
