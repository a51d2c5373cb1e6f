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
class UpdatedFileSharePolicyFromClient(Model):
    """New settings for a file share backup policy.

    Attributes:
        regions: Azure regions that the policy covers.
        name: Minimum length 1, maximum length 255.
        is_enabled: Whether the policy is enabled.
        backup_type: Whether the policy covers everything in reach of it or only the selected items.
        tenant_id: ID of the Microsoft Entra tenant whose resources the policy protects.
        service_account_id: ID of the service account that the policy uses.
        selected_items: The items to protect, when backupType is SelectedItems.
        excluded_items: Items that the policy leaves out.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Whom the policy notifies by email, and after which results.
        enable_indexing: Whether to index the files of the shares.
    """

    _fields = {
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
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

    regions: list[PolicyRegionFromClient]
    name: str
    is_enabled: bool | None
    backup_type: BackupTypeNullable | None
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    selected_items: FileSharePolicyBackupItemsFromClient | None | Unset = UNSET
    excluded_items: FileSharePolicyExcludedItemsFromClient | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    enable_indexing: bool | None | Unset = UNSET
    daily_schedule: DailyFileShareSchedule | None | Unset = UNSET
    weekly_schedule: WeeklyFileShareSchedule | None | Unset = UNSET
    monthly_schedule: MonthlyFileShareSchedule | None | Unset = UNSET
