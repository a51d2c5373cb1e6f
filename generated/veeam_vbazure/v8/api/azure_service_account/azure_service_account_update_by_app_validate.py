"""Check a planned change of a service account.

Checks the changes in the body without applying them and returns their severity with the subscriptions, policies and
resources that have issues.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_UpdateByAppValidate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.account_edit_validation_result import AccountEditValidationResult
    from ...models.save_azure_account_info import SaveAzureAccountInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("AccountEditValidationResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    account_id: str, *, body: SaveAzureAccountInfo | None | Unset = UNSET
) -> Request[AccountEditValidationResult, AccountEditValidationResult]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_update_by_app_validate",
        "PUT",
        path("/api/v8/accounts/azure/service/updateByApp/{account_id}/validate", account_id=account_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    account_id: str, *, client: Client, body: SaveAzureAccountInfo | None | Unset = UNSET
) -> AccountEditValidationResult:
    """Check a planned change of a service account.

    Args:
        account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(account_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
