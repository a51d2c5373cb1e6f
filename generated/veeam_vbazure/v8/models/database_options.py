from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .credentials_state_filter_options import CredentialsStateFilterOptions
    from .protection_status import ProtectionStatus
    from .sql_backup_destination_filter_options import SqlBackupDestinationFilterOptions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DatabaseOptions(Model):
    """Selects the SQL databases to look up again.

    Attributes:
        subscription_id: Keeps only resources of this Azure subscription.
        tenant_id: Keeps only resources of this Microsoft Entra tenant.
        service_account_id: Service account used to look up the databases in Azure.
        credentials_state: Keeps databases by whether credentials are assigned to them.
        assignable_by_sql_account_id: Keeps only databases that this database account can be assigned to.
        region_ids: Keeps only resources in these Azure regions.
        protection_status: Keeps only resources with one of these protection states.
        backup_destination: Keeps only resources that have restore points of these kinds.
        db_from_protected_regions: Whether to keep only databases in protected regions.
    """

    _fields = {
        "subscription_id": ("subscriptionId", None),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "search_pattern": ("searchPattern", None),
        "credentials_state": ("credentialsState", EnumRef("CredentialsStateFilterOptions")),
        "assignable_by_sql_account_id": ("assignableBySqlAccountId", whole),
        "region_ids": ("regionIds", ListOf(None)),
        "protection_status": ("protectionStatus", ListOf(EnumRef("ProtectionStatus"))),
        "backup_destination": ("backupDestination", ListOf(EnumRef("SqlBackupDestinationFilterOptions"))),
        "db_from_protected_regions": ("dbFromProtectedRegions", None),
    }

    subscription_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
    credentials_state: CredentialsStateFilterOptions | None | Unset = UNSET
    assignable_by_sql_account_id: int | None | Unset = UNSET
    region_ids: list[str] | None | Unset = UNSET
    protection_status: list[ProtectionStatus] | None | Unset = UNSET
    backup_destination: list[SqlBackupDestinationFilterOptions] | None | Unset = UNSET
    db_from_protected_regions: bool | None | Unset = UNSET
