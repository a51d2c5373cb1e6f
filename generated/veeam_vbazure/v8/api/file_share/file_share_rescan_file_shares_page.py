"""Rescan file shares.

Starts an asynchronous operation that reads the file shares from Azure again; the filters narrow them. Poll it until
its status is final; its result then holds one page of file shares.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileShare#operation/FileShare_RescanFileSharesPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_file_share import AsyncOperationOfPageOfFileShare
    from ...models.file_share_backup_destination_filter_options import FileShareBackupDestinationFilterOptions
    from ...models.page_of_file_share import PageOfFileShare
    from ...models.protection_status import ProtectionStatus

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("AsyncOperationOfPageOfFileShare"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    file_share_from_protected_regions: bool | None | Unset = UNSET,
    protection_status: list[ProtectionStatus] | None | Unset = UNSET,
    backup_destination: list[FileShareBackupDestinationFilterOptions] | None | Unset = UNSET,
) -> Request[AsyncOperationOfPageOfFileShare, PageOfFileShare]:
    """Make the call without sending it."""
    return Request(
        "file_share.file_share_rescan_file_shares_page",
        "POST",
        "/api/v8/fileShares/rescan",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "RegionIds": region_ids,
            "SearchPattern": search_pattern,
            "SubscriptionId": subscription_id,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "FileShareFromProtectedRegions": file_share_from_protected_regions,
            "ProtectionStatus": protection_status,
            "BackupDestination": backup_destination,
        },
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    file_share_from_protected_regions: bool | None | Unset = UNSET,
    protection_status: list[ProtectionStatus] | None | Unset = UNSET,
    backup_destination: list[FileShareBackupDestinationFilterOptions] | None | Unset = UNSET,
) -> AsyncOperationOfPageOfFileShare:
    """Rescan file shares.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        region_ids: as its type says.
        search_pattern: Only items whose name contains this text.
        subscription_id: as its type says.
        tenant_id: as its type says.
        service_account_id: as its type says.
        file_share_from_protected_regions: as its type says.
        protection_status: as its type says.
        backup_destination: Kinds of snapshot that the file shares have.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                region_ids=region_ids,
                search_pattern=search_pattern,
                subscription_id=subscription_id,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
                file_share_from_protected_regions=file_share_from_protected_regions,
                protection_status=protection_status,
                backup_destination=backup_destination,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
