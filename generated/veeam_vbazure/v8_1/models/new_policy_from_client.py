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
class NewPolicyFromClient(Model):
    """A schedule-based policy for Azure VMs to create.

    Attributes:
        tenant_id: Microsoft Entra tenant that the protected resources belong to.
        service_account_id: Service account with whose permissions the policy works.
        regions: Azure regions whose resources the policy covers.
        name: Minimum length 1, maximum length 255.
        selected_items: Resources to protect, for a policy whose backupType is SelectedItems.
        excluded_items: Resources that the policy leaves out.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Notifications that the policy sends about its runs.
        backup_type: Whether the policy covers whole subscriptions or only selected items.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "snapshot_settings": ("snapshotSettings", Ref("SnapshotSettings")),
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

    tenant_id: str
    service_account_id: str
    regions: list[PolicyRegionFromClient]
    name: str
    is_enabled: bool | None
    snapshot_settings: SnapshotSettings
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
