from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_type_nullable import BackupTypeNullable
    from .daily_file_share_schedule import DailyFileShareSchedule
    from .file_share_policy_backup_items_from_client import FileSharePolicyBackupItemsFromClient
    from .file_share_policy_excluded_items_from_client import FileSharePolicyExcludedItemsFromClient
    from .monthly_file_share_schedule import MonthlyFileShareSchedule
    from .policy_notification_settings import PolicyNotificationSettings
    from .policy_region_from_client import PolicyRegionFromClient
    from .retry_settings import RetrySettings
    from .weekly_file_share_schedule import WeeklyFileShareSchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewFileSharePolicyFromClient(Model):
    """A file share policy to create.

    Attributes:
        tenant_id: Microsoft Entra tenant that the protected resources belong to.
        service_account_id: Service account with whose permissions the policy works.
        regions: Azure regions whose resources the policy covers.
        name: Minimum length 1, maximum length 255.
        backup_type: Whether the policy covers whole subscriptions or only selected items.
        selected_items: Resources to protect, for a policy whose backupType is SelectedItems.
        excluded_items: Resources that the policy leaves out.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Notifications that the policy sends about its runs.
        enable_indexing: Whether the restore points that the policy creates are indexed.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "selected_items": ("selectedItems", Ref("FileSharePolicyBackupItemsFromClient")),
        "excluded_items": ("excludedItems", Ref("FileSharePolicyExcludedItemsFromClient")),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "enable_indexing": ("enableIndexing", None),
        "daily_schedule": ("dailySchedule", Ref("DailyFileShareSchedule")),
        "weekly_schedule": ("weeklySchedule", Ref("WeeklyFileShareSchedule")),
        "monthly_schedule": ("monthlySchedule", Ref("MonthlyFileShareSchedule")),
    }

    tenant_id: str
    service_account_id: str
    regions: list[PolicyRegionFromClient]
    name: str
    is_enabled: bool | None
    backup_type: BackupTypeNullable | None
    selected_items: FileSharePolicyBackupItemsFromClient | None | Unset = UNSET
    excluded_items: FileSharePolicyExcludedItemsFromClient | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    enable_indexing: bool | None | Unset = UNSET
    daily_schedule: DailyFileShareSchedule | None | Unset = UNSET
    weekly_schedule: WeeklyFileShareSchedule | None | Unset = UNSET
    monthly_schedule: MonthlyFileShareSchedule | None | Unset = UNSET
