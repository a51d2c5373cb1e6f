"""Update a service account of an existing application.

Changes a service account that was added for an existing Microsoft Entra application, and returns a string. Check
the change with the validate call first to see what it would affect. Answers at once, or with an asynchronous
operation to poll until its status is final; on success its result holds the string.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_UpdateByApp
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, as_is, detailed, path

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
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(
    account_id: str, *, body: SaveAzureAccountInfo | None | Unset = UNSET
) -> Request[str | AsyncOperationOfString, str]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_update_by_app",
        "PUT",
        path("/api/v8.1/accounts/azure/service/updateByApp/{account_id}", account_id=account_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    account_id: str, *, client: Client, body: SaveAzureAccountInfo | None | Unset = UNSET
) -> str | AsyncOperationOfString:
    """Update a service account of an existing application.

    Args:
        account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(account_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
