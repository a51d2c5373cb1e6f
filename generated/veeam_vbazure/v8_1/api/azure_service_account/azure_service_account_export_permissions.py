"""Download the permissions a service account needs.

Returns a file with the permissions that the service account requires in the given subscription.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_ExportPermissions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, octets

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from ...client import Client, HttpResponse

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, account_id: str, subscription_id: str) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_export_permissions",
        "POST",
        "/api/v8.1/accounts/azure/service/exportPermissions",
        _ANSWERS,
        params={"accountId": account_id, "subscriptionId": subscription_id},
    )


async def asyncio_detailed(*, client: Client, account_id: str, subscription_id: str) -> Response[bytes]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(account_id=account_id, subscription_id=subscription_id))


async def asyncio(*, client: Client, account_id: str, subscription_id: str) -> bytes:
    """Download the permissions a service account needs.

    Args:
        account_id: as its type says.
        subscription_id: as its type says.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(account_id=account_id, subscription_id=subscription_id, client=client)).parsed


def stream(*, client: Client, account_id: str, subscription_id: str) -> AbstractAsyncContextManager[HttpResponse]:
    """The same as `asyncio`, without holding the body in memory: read it from `aiter_bytes()` of what is entered."""
    return client.stream(request(account_id=account_id, subscription_id=subscription_id))
