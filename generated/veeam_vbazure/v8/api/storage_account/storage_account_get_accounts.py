"""List storage accounts.

Returns one page of Azure storage accounts. Answers at once (200) or with an asynchronous operation (202): poll that
until its status is final; its result then holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/StorageAccount#operation/StorageAccount_GetAccounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_storage_account import AsyncOperationOfPageOfStorageAccount
    from ...models.page_of_storage_account import PageOfStorageAccount
    from ...models.storage_account import StorageAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfStorageAccount"),
    202: Ref("AsyncOperationOfPageOfStorageAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    subscription_id: str | None | Unset = UNSET,
    account_id: str | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    resource_group_name: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    repository_compatible: bool | None | Unset = UNSET,
    vhd_compatible: bool | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageRequest[PageOfStorageAccount | AsyncOperationOfPageOfStorageAccount, PageOfStorageAccount, StorageAccount]:
    """Make the call without sending it."""
    return PageRequest(
        "storage_account.storage_account_get_accounts",
        "GET",
        "/api/v8/cloudInfrastructure/storageAccounts",
        _ANSWERS,
        params={
            "subscriptionId": subscription_id,
            "accountId": account_id,
            "regionIds": region_ids,
            "name": name,
            "resourceGroupName": resource_group_name,
            "sync": sync,
            "repositoryCompatible": repository_compatible,
            "vhdCompatible": vhd_compatible,
            "offset": offset,
            "limit": limit,
            "serviceAccountId": service_account_id,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    subscription_id: str | None | Unset = UNSET,
    account_id: str | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    resource_group_name: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    repository_compatible: bool | None | Unset = UNSET,
    vhd_compatible: bool | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageOfStorageAccount | AsyncOperationOfPageOfStorageAccount:
    """List storage accounts.

    Args:
        subscription_id: as its type says.
        account_id: as its type says.
        region_ids: as its type says.
        name: as its type says.
        resource_group_name: as its type says.
        sync: as its type says.
        repository_compatible: With true, only accounts that can hold a backup repository are returned. The server's
            default is false.
        vhd_compatible: With true, only accounts that can hold virtual hard disks (VHD) are returned. The server's
            default is false.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        service_account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                subscription_id=subscription_id,
                account_id=account_id,
                region_ids=region_ids,
                name=name,
                resource_group_name=resource_group_name,
                sync=sync,
                repository_compatible=repository_compatible,
                vhd_compatible=vhd_compatible,
                offset=offset,
                limit=limit,
                service_account_id=service_account_id,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
