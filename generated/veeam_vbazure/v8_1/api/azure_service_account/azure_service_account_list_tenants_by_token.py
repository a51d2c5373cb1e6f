"""List tenants that an Azure token can reach.

Finds the Microsoft Entra tenants that the Azure authentication result in the body can reach. Answers with an
asynchronous operation to poll until its status is final; on success its result holds the tenants.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_ListTenantsByToken
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_tenants_listing_result import AsyncOperationOfTenantsListingResult
    from ...models.azure_authentication_result import AzureAuthenticationResult
    from ...models.tenants_listing_result import TenantsListingResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("AsyncOperationOfTenantsListingResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(
    *, body: AzureAuthenticationResult | None | Unset = UNSET
) -> Request[AsyncOperationOfTenantsListingResult, TenantsListingResult]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_list_tenants_by_token",
        "POST",
        "/api/v8.1/accounts/azure/service/listTenantsByToken",
        _ANSWERS,
        json=body,
    )


async def asyncio(
    *, client: Client, body: AzureAuthenticationResult | None | Unset = UNSET
) -> AsyncOperationOfTenantsListingResult:
    """List tenants that an Azure token can reach.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
