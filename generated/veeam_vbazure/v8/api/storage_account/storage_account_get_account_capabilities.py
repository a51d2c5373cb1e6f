"""Get what a storage account supports.

Returns whether a storage account supports the archive tier, and the concurrency recommended for it. Answers at once
(200) or with an asynchronous operation (202): poll that until its status is final; its result then holds the
capabilities, or null.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/StorageAccount#operation/StorageAccount_GetAccountCapabilities
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_nullable_storage_account_capabilities import (
        AsyncOperationOfNullableStorageAccountCapabilities,
    )
    from ...models.storage_account_capabilities import StorageAccountCapabilities

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("StorageAccountCapabilities"),
    202: Ref("AsyncOperationOfNullableStorageAccountCapabilities"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    storage_account_id: str, *, account_id: str | None | Unset = UNSET, sync: bool | None | Unset = UNSET
) -> Request[
    StorageAccountCapabilities | AsyncOperationOfNullableStorageAccountCapabilities, StorageAccountCapabilities
]:
    """Make the call without sending it."""
    return Request(
        "storage_account.storage_account_get_account_capabilities",
        "GET",
        path(
            "/api/v8/cloudInfrastructure/storageAccounts/{storage_account_id}/capabilities",
            storage_account_id=storage_account_id,
        ),
        _ANSWERS,
        params={"accountId": account_id, "sync": sync},
    )


async def asyncio(
    storage_account_id: str,
    *,
    client: Client,
    account_id: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
) -> StorageAccountCapabilities | AsyncOperationOfNullableStorageAccountCapabilities:
    """Get what a storage account supports.

    Args:
        storage_account_id: Id of the storage account; an Azure resource id must be sent with its slashes as %2F.
        account_id: Id of the service account to use.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(storage_account_id, account_id=account_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
