"""List SQL databases.

Returns one page of the Azure SQL databases known to the appliance.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Database#operation/Database_GetDatabasesPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.credentials_state_filter_options import CredentialsStateFilterOptions
    from ...models.database import Database
    from ...models.page_of_database import PageOfDatabase
    from ...models.protection_status import ProtectionStatus
    from ...models.sql_backup_destination_filter_options import SqlBackupDestinationFilterOptions

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfDatabase"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    credentials_state: CredentialsStateFilterOptions | None | Unset = UNSET,
    assignable_by_sql_account_id: int | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    protection_status: list[ProtectionStatus] | None | Unset = UNSET,
    backup_destination: list[SqlBackupDestinationFilterOptions] | None | Unset = UNSET,
    db_from_protected_regions: bool | None | Unset = UNSET,
) -> PageRequest[PageOfDatabase, PageOfDatabase, Database]:
    """Make the call without sending it."""
    return PageRequest(
        "database.database_get_databases_page",
        "GET",
        "/api/v8/databases",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SubscriptionId": subscription_id,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "SearchPattern": search_pattern,
            "CredentialsState": credentials_state,
            "AssignableBySqlAccountId": assignable_by_sql_account_id,
            "RegionIds": region_ids,
            "ProtectionStatus": protection_status,
            "BackupDestination": backup_destination,
            "DbFromProtectedRegions": db_from_protected_regions,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    credentials_state: CredentialsStateFilterOptions | None | Unset = UNSET,
    assignable_by_sql_account_id: int | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    protection_status: list[ProtectionStatus] | None | Unset = UNSET,
    backup_destination: list[SqlBackupDestinationFilterOptions] | None | Unset = UNSET,
    db_from_protected_regions: bool | None | Unset = UNSET,
) -> PageOfDatabase:
    """List SQL databases.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        subscription_id: Id of the Azure subscription.
        tenant_id: Id of the Microsoft Entra tenant.
        service_account_id: as its type says.
        search_pattern: Returns only items that match this pattern.
        credentials_state: Filter for databases by whether credentials are assigned to them; may be null.
        assignable_by_sql_account_id: Id of a database account; returns only databases it can be assigned to.
        region_ids: Returns only items in these Azure regions.
        protection_status: Selects by whether the database is protected.
        backup_destination: Selects by the kind of backup that the database has.
        db_from_protected_regions: True returns only databases in protected regions.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                subscription_id=subscription_id,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
                search_pattern=search_pattern,
                credentials_state=credentials_state,
                assignable_by_sql_account_id=assignable_by_sql_account_id,
                region_ids=region_ids,
                protection_status=protection_status,
                backup_destination=backup_destination,
                db_from_protected_regions=db_from_protected_regions,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
