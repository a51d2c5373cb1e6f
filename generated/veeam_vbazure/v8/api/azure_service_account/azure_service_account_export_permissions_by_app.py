"""Download required permissions, signing in as an app.

Returns a file with the permissions required in the given subscription, using the Microsoft Entra application named
in the body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_ExportPermissionsByApp
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.client_login_parameters import ClientLoginParameters

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(
    *,
    body: ClientLoginParameters | None | Unset = UNSET,
    subscription_id: str,
    edit_account_id: str | None | Unset = UNSET,
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_export_permissions_by_app",
        "POST",
        "/api/v8/accounts/azure/service/exportPermissionsByApp",
        _ANSWERS,
        params={"subscriptionId": subscription_id, "editAccountId": edit_account_id},
        json=body,
    )


async def asyncio(
    *,
    client: Client,
    body: ClientLoginParameters | None | Unset = UNSET,
    subscription_id: str,
    edit_account_id: str | None | Unset = UNSET,
) -> bytes:
    """Download required permissions, signing in as an app.

    Args:
        subscription_id: as its type says.
        edit_account_id: Id of the existing service account when one is being edited.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(request(body=body, subscription_id=subscription_id, edit_account_id=edit_account_id))
    ).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
