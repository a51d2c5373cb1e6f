"""List file shares.

Returns one page of Azure file shares, which the filters narrow by place in Azure and by protection.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileShare#operation/FileShare_GetFileSharesPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share import FileShare
    from ...models.file_share_backup_destination_filter_options import FileShareBackupDestinationFilterOptions
    from ...models.page_of_file_share import PageOfFileShare
    from ...models.protection_status import ProtectionStatus

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfFileShare"),
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
) -> PageRequest[PageOfFileShare, PageOfFileShare, FileShare]:
    """Make the call without sending it."""
    return PageRequest(
        "file_share.file_share_get_file_shares_page",
        "GET",
        "/api/v8/fileShares",
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
        items="results",
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
) -> PageOfFileShare:
    """List file shares.

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
