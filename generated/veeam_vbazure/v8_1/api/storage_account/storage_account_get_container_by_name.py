"""Get one blob container.

Returns one blob container of a storage account: its name, whether it supports versioning and the state of its
immutability policy.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StorageAccount#operation/StorageAccount_GetContainerByName
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.azure_storage_item import AzureStorageItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("AzureStorageItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    azure_storage_id: str, container_name: str, *, account_id: str | None | Unset = UNSET
) -> Request[AzureStorageItem, AzureStorageItem]:
    """Make the call without sending it."""
    return Request(
        "storage_account.storage_account_get_container_by_name",
        "GET",
        path(
            "/api/v8.1/cloudInfrastructure/storageAccounts/{azure_storage_id}/containers/{container_name}",
            azure_storage_id=azure_storage_id,
            container_name=container_name,
        ),
        _ANSWERS,
        params={"accountId": account_id},
    )


async def asyncio(
    azure_storage_id: str, container_name: str, *, client: Client, account_id: str | None | Unset = UNSET
) -> AzureStorageItem:
    """Get one blob container.

    Args:
        azure_storage_id: Id of the storage account; an Azure resource id must be sent with its slashes as %2F.
        container_name: as its type says.
        account_id: Id of the service account to use.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(azure_storage_id, container_name, account_id=account_id))).parsed


asyncio_detailed = detailed(request, asyncio)
