"""Download required permissions, using an Azure token.

Returns a file with the permissions required in the given subscription, using the Azure authentication result in the
body.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_ExportPermissionsByToken
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.azure_authentication_result import AzureAuthenticationResult

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: AzureAuthenticationResult, subscription_id: str) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_export_permissions_by_token",
        "POST",
        "/api/v8.1/accounts/azure/service/exportPermissionsByToken",
        _ANSWERS,
        params={"subscriptionId": subscription_id},
        json=body,
    )


async def asyncio(*, client: Client, body: AzureAuthenticationResult, subscription_id: str) -> bytes:
    """Download required permissions, using an Azure token.

    Args:
        subscription_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, subscription_id=subscription_id))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
