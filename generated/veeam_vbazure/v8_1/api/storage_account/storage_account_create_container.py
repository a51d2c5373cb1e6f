"""Create a blob container.

Creates a blob container in a storage account, using the service account named in the body, and returns the
container.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/StorageAccount#operation/StorageAccount_CreateContainer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.azure_storage_item import AzureStorageItem
    from ...models.azure_storage_item_creation_config import AzureStorageItemCreationConfig

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("AzureStorageItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
}


def request(
    azure_storage_id: str, *, body: AzureStorageItemCreationConfig
) -> Request[AzureStorageItem, AzureStorageItem]:
    """Make the call without sending it."""
    return Request(
        "storage_account.storage_account_create_container",
        "POST",
        path(
            "/api/v8.1/cloudInfrastructure/storageAccounts/{azure_storage_id}/containers",
            azure_storage_id=azure_storage_id,
        ),
        _ANSWERS,
        json=body,
    )


async def asyncio(azure_storage_id: str, *, client: Client, body: AzureStorageItemCreationConfig) -> AzureStorageItem:
    """Create a blob container.

    Args:
        azure_storage_id: Id of the storage account; an Azure resource id must be sent with its slashes as %2F.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(azure_storage_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
