from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .backup_type_nullable import BackupTypeNullable
    from .daily_file_share_schedule import DailyFileShareSchedule
    from .job_status import JobStatus
    from .links_dictionary import LinksDictionary
    from .monthly_file_share_schedule import MonthlyFileShareSchedule
    from .policy_notification_settings import PolicyNotificationSettings
    from .retry_settings import RetrySettings
    from .weekly_file_share_schedule import WeeklyFileShareSchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileSharePolicy(Model):
    """A backup policy for Azure file shares.

    Attributes:
        priority: Position of the policy in the priority order of policies of its kind.
        tenant_id: Microsoft Entra tenant that the protected resources belong to.
        service_account_id: Service account with whose permissions the policy works.
        snapshot_status: Outcome or progress of the policy's snapshot work.
        indexing_status: Outcome or progress of the policy's indexing work.
        next_execution_time: When the policy is due to run next.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Notifications that the policy sends about its runs.
        enable_indexing: Whether the restore points that the policy creates are indexed.
        backup_type: Whether the policy covers whole subscriptions or only selected items.
    """

    _fields = {
        "id": ("id", None),
        "priority": ("priority", whole),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "snapshot_status": ("snapshotStatus", EnumRef("JobStatus")),
        "indexing_status": ("indexingStatus", EnumRef("JobStatus")),
        "next_execution_time": ("nextExecutionTime", moment),
        "field_links": ("_links", Ref("LinksDictionary")),
        "name": ("name", None),
        "description": ("description", None),
        "is_schedule_configured": ("isScheduleConfigured", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "is_enabled": ("isEnabled", None),
        "enable_indexing": ("enableIndexing", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "daily_schedule": ("dailySchedule", Ref("DailyFileShareSchedule")),
        "weekly_schedule": ("weeklySchedule", Ref("WeeklyFileShareSchedule")),
        "monthly_schedule": ("monthlySchedule", Ref("MonthlyFileShareSchedule")),
    }

    id: str | None | Unset = UNSET
    priority: int | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    snapshot_status: JobStatus | None | Unset = UNSET
    indexing_status: JobStatus | None | Unset = UNSET
    next_execution_time: datetime.datetime | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    is_schedule_configured: bool | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    is_enabled: bool | None | Unset = UNSET
    enable_indexing: bool | None | Unset = UNSET
    backup_type: BackupTypeNullable | None | Unset = UNSET
    daily_schedule: DailyFileShareSchedule | None | Unset = UNSET
    weekly_schedule: WeeklyFileShareSchedule | None | Unset = UNSET
    monthly_schedule: MonthlyFileShareSchedule | None | Unset = UNSET
