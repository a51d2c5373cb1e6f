"""Add a service account for an existing application.

Adds a service account that signs in as an already existing Microsoft Entra application, and returns a string.
Answers at once, or with an asynchronous operation to poll until its status is final; on success its result holds
the string.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_SaveByApp
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, as_is, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_string import AsyncOperationOfString
    from ...models.save_azure_account_info import SaveAzureAccountInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: as_is,
    202: Ref("AsyncOperationOfString"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: SaveAzureAccountInfo | None | Unset = UNSET) -> Request[str | AsyncOperationOfString, str]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_save_by_app",
        "POST",
        "/api/v8.1/accounts/azure/service/saveByApp",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: SaveAzureAccountInfo | None | Unset = UNSET) -> str | AsyncOperationOfString:
    """Add a service account for an existing application.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
