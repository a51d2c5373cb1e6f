"""Download the permissions a service account needs.

Returns a file with the permissions that the service account requires in the given subscription.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_ExportPermissions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client

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


async def asyncio(*, client: Client, account_id: str, subscription_id: str) -> bytes:
    """Download the permissions a service account needs.

    Args:
        account_id: as its type says.
        subscription_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(account_id=account_id, subscription_id=subscription_id))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
