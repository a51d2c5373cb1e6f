from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_type_nullable import BackupTypeNullable
    from .daily_schedule import DailySchedule
    from .health_check_schedule import HealthCheckSchedule
    from .monthly_schedule import MonthlySchedule
    from .policy_backup_items_from_client import PolicyBackupItemsFromClient
    from .policy_excluded_items_from_client import PolicyExcludedItemsFromClient
    from .policy_notification_settings import PolicyNotificationSettings
    from .policy_region_from_client import PolicyRegionFromClient
    from .retry_settings import RetrySettings
    from .snapshot_settings import SnapshotSettings
    from .weekly_schedule import WeeklySchedule
    from .yearly_schedule import YearlySchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdatedPolicyFromClient(Model):
    """New settings for a schedule-based backup policy for Azure VMs.

    Attributes:
        regions: Azure regions that the policy covers.
        name: Minimum length 1, maximum length 255.
        is_enabled: Whether the policy is enabled.
        snapshot_settings: How snapshots are taken.
        tenant_id: ID of the Microsoft Entra tenant whose resources the policy protects.
        service_account_id: ID of the service account that the policy uses.
        selected_items: The items to protect, when backupType is SelectedItems.
        excluded_items: Items that the policy leaves out.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Whom the policy notifies by email, and after which results.
        backup_type: Whether the policy covers everything in reach of it or only the selected items.
    """

    _fields = {
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "snapshot_settings": ("snapshotSettings", Ref("SnapshotSettings")),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "selected_items": ("selectedItems", Ref("PolicyBackupItemsFromClient")),
        "excluded_items": ("excludedItems", Ref("PolicyExcludedItemsFromClient")),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "daily_schedule": ("dailySchedule", Ref("DailySchedule")),
        "weekly_schedule": ("weeklySchedule", Ref("WeeklySchedule")),
        "monthly_schedule": ("monthlySchedule", Ref("MonthlySchedule")),
        "yearly_schedule": ("yearlySchedule", Ref("YearlySchedule")),
        "health_check_schedule": ("healthCheckSchedule", Ref("HealthCheckSchedule")),
    }

    regions: list[PolicyRegionFromClient]
    name: str
    is_enabled: bool | None
    snapshot_settings: SnapshotSettings
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    selected_items: PolicyBackupItemsFromClient | None | Unset = UNSET
    excluded_items: PolicyExcludedItemsFromClient | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    backup_type: BackupTypeNullable | None | Unset = UNSET
    daily_schedule: DailySchedule | None | Unset = UNSET
    weekly_schedule: WeeklySchedule | None | Unset = UNSET
    monthly_schedule: MonthlySchedule | None | Unset = UNSET
    yearly_schedule: YearlySchedule | None | Unset = UNSET
    health_check_schedule: HealthCheckSchedule | None | Unset = UNSET
