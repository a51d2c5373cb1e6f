"""List blob containers.

Returns one page of the blob containers of a storage account.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/StorageAccount#operation/StorageAccount_GetContainers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.azure_storage_item import AzureStorageItem
    from ...models.page_of_azure_storage_item import PageOfAzureStorageItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfAzureStorageItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    azure_storage_id: str,
    *,
    search_pattern: str | None | Unset = UNSET,
    account_id: str,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfAzureStorageItem, PageOfAzureStorageItem, AzureStorageItem]:
    """Make the call without sending it."""
    return PageRequest(
        "storage_account.storage_account_get_containers",
        "GET",
        path(
            "/api/v8/cloudInfrastructure/storageAccounts/{azure_storage_id}/containers",
            azure_storage_id=azure_storage_id,
        ),
        _ANSWERS,
        params={"searchPattern": search_pattern, "accountId": account_id, "offset": offset, "limit": limit},
        items="results",
    )


async def asyncio(
    azure_storage_id: str,
    *,
    client: Client,
    search_pattern: str | None | Unset = UNSET,
    account_id: str,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfAzureStorageItem:
    """List blob containers.

    Args:
        azure_storage_id: Id of the storage account; an Azure resource id must be sent with its slashes as %2F.
        search_pattern: as its type says.
        account_id: Id of the service account to use.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(azure_storage_id, search_pattern=search_pattern, account_id=account_id, offset=offset, limit=limit)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
