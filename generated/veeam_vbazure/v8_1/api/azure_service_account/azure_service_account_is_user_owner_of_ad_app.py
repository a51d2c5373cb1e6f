"""Check whether a user owns an application.

Tells whether the user behind the Azure authentication result in the body owns the given Microsoft Entra
application. Answers at once, or with an asynchronous operation to poll until its status is final; on success its
result holds the boolean.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_IsUserOwnerOfAdApp
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, as_is, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_boolean import AsyncOperationOfBoolean
    from ...models.azure_authentication_result import AzureAuthenticationResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: as_is,
    202: Ref("AsyncOperationOfBoolean"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(
    *,
    body: AzureAuthenticationResult | None | Unset = UNSET,
    application_id: str | None | Unset = UNSET,
    edit_account_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
) -> Request[bool | AsyncOperationOfBoolean, bool]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_is_user_owner_of_ad_app",
        "POST",
        "/api/v8.1/accounts/azure/service/isUserOwnerOfAdApp",
        _ANSWERS,
        params={"applicationId": application_id, "editAccountId": edit_account_id, "tenantId": tenant_id},
        json=body,
    )


async def asyncio(
    *,
    client: Client,
    body: AzureAuthenticationResult | None | Unset = UNSET,
    application_id: str | None | Unset = UNSET,
    edit_account_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
) -> bool | AsyncOperationOfBoolean:
    """Check whether a user owns an application.

    Args:
        application_id: Id of the Microsoft Entra application.
        edit_account_id: Id of the existing service account when one is being edited.
        tenant_id: Id of the Microsoft Entra tenant.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(body=body, application_id=application_id, edit_account_id=edit_account_id, tenant_id=tenant_id)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
