"""Delete a service account.

Removes one service account from the appliance.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_DeleteAccount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
}


def request(account_id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_delete_account",
        "DELETE",
        path("/api/v8.1/accounts/azure/service/{account_id}", account_id=account_id),
        _ANSWERS,
    )


async def asyncio(account_id: str, *, client: Client) -> None:
    """Delete a service account.

    Args:
        account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(account_id))).parsed


asyncio_detailed = detailed(request, asyncio)
