"""Get one storage account.

Returns one Azure storage account. Answers at once (200) or with an asynchronous operation (202): poll that until
its status is final; its result then holds the account, or null.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StorageAccount#operation/StorageAccount_GetAccount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_nullable_storage_account import AsyncOperationOfNullableStorageAccount
    from ...models.storage_account import StorageAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("StorageAccount"),
    202: Ref("AsyncOperationOfNullableStorageAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    storage_account_id: str, *, sync: bool | None | Unset = UNSET, service_account_id: str | None | Unset = UNSET
) -> Request[StorageAccount | AsyncOperationOfNullableStorageAccount, StorageAccount]:
    """Make the call without sending it."""
    return Request(
        "storage_account.storage_account_get_account",
        "GET",
        path(
            "/api/v8.1/cloudInfrastructure/storageAccounts/{storage_account_id}", storage_account_id=storage_account_id
        ),
        _ANSWERS,
        params={"sync": sync, "serviceAccountId": service_account_id},
    )


async def asyncio(
    storage_account_id: str,
    *,
    client: Client,
    sync: bool | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> StorageAccount | AsyncOperationOfNullableStorageAccount:
    """Get one storage account.

    Args:
        storage_account_id: Id of the storage account; an Azure resource id must be sent with its slashes as %2F.
        sync: as its type says.
        service_account_id: Id of the service account to use.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(storage_account_id, sync=sync, service_account_id=service_account_id))).parsed


asyncio_detailed = detailed(request, asyncio)
