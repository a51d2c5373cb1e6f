"""Import a storage vault's account.

Imports the account of the storage vault named in the body and returns its Azure account, storage account and
container. Answers at once (200) or with an asynchronous operation (202): poll that until its status is final; its
result then holds these.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VeeamVaults#operation/VeeamVaults_ImportAccount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_veeam_vault_account_import_result import (
        AsyncOperationOfVeeamVaultAccountImportResult,
    )
    from ...models.veeam_vault_account_import import VeeamVaultAccountImport
    from ...models.veeam_vault_account_import_result import VeeamVaultAccountImportResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VeeamVaultAccountImportResult"),
    202: Ref("AsyncOperationOfVeeamVaultAccountImportResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(
    *, body: VeeamVaultAccountImport
) -> Request[
    VeeamVaultAccountImportResult | AsyncOperationOfVeeamVaultAccountImportResult, VeeamVaultAccountImportResult
]:
    """Make the call without sending it."""
    return Request(
        "veeam_vaults.veeam_vaults_import_account", "POST", "/api/v8.1/veeamVaults/importAccount", _ANSWERS, json=body
    )


async def asyncio(
    *, client: Client, body: VeeamVaultAccountImport
) -> VeeamVaultAccountImportResult | AsyncOperationOfVeeamVaultAccountImportResult:
    """Import a storage vault's account.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
