from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .backup_type_nullable import BackupTypeNullable
    from .daily_schedule import DailySchedule
    from .health_check_schedule import HealthCheckSchedule
    from .job_status import JobStatus
    from .links_dictionary import LinksDictionary
    from .monthly_schedule import MonthlySchedule
    from .policy_notification_settings import PolicyNotificationSettings
    from .retry_settings import RetrySettings
    from .snapshot_settings import SnapshotSettings
    from .weekly_schedule import WeeklySchedule
    from .yearly_schedule import YearlySchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Policy(Model):
    """A schedule-based backup policy for Azure VMs, with its settings and the state of its latest runs.

    Attributes:
        is_backup_configured: Whether the policy makes backups in a repository, besides snapshots.
        service_account_id: ID of the service account that the policy uses.
        priority: Place of the policy in the order of policies of its kind.
        excluded_items_count: How many items the policy leaves out.
        tenant_id: ID of the Microsoft Entra tenant whose resources the policy protects.
        snapshot_status: Status of the latest run that took snapshots.
        backup_status: Status of the latest run that made backups.
        archive_status: Status of the latest run that made archived backups.
        health_check_status: Status of the latest health check.
        next_execution_time: When the policy is due to run next; null if no run is due.
        converted_with_loss: Whether some settings were lost when the policy was converted.
        is_archive_backup_configured: Whether the policy also makes archived backups.
        is_schedule_configured: Whether the policy has a schedule.
        field_links: Links to this item and to related ones, by relation.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Whom the policy notifies by email, and after which results.
        is_enabled: Whether the policy is enabled.
        backup_type: Whether the policy covers everything in reach of it or only the selected items.
        snapshot_settings: How snapshots are taken.
        cbt_reset_time_utc: Time of the changed block tracking reset, in UTC.
    """

    _fields = {
        "id": ("id", None),
        "is_backup_configured": ("isBackupConfigured", None),
        "service_account_id": ("serviceAccountId", None),
        "priority": ("priority", whole),
        "excluded_items_count": ("excludedItemsCount", whole),
        "tenant_id": ("tenantId", None),
        "snapshot_status": ("snapshotStatus", EnumRef("JobStatus")),
        "backup_status": ("backupStatus", EnumRef("JobStatus")),
        "archive_status": ("archiveStatus", EnumRef("JobStatus")),
        "health_check_status": ("healthCheckStatus", EnumRef("JobStatus")),
        "next_execution_time": ("nextExecutionTime", moment),
        "converted_with_loss": ("convertedWithLoss", None),
        "is_archive_backup_configured": ("isArchiveBackupConfigured", None),
        "is_schedule_configured": ("isScheduleConfigured", None),
        "field_links": ("_links", Ref("LinksDictionary")),
        "name": ("name", None),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "snapshot_settings": ("snapshotSettings", Ref("SnapshotSettings")),
        "daily_schedule": ("dailySchedule", Ref("DailySchedule")),
        "weekly_schedule": ("weeklySchedule", Ref("WeeklySchedule")),
        "monthly_schedule": ("monthlySchedule", Ref("MonthlySchedule")),
        "yearly_schedule": ("yearlySchedule", Ref("YearlySchedule")),
        "health_check_schedule": ("healthCheckSchedule", Ref("HealthCheckSchedule")),
        "cbt_reset_time_utc": ("cbtResetTimeUtc", moment),
    }

    id: str
    is_backup_configured: bool
    service_account_id: str
    priority: int | None | Unset = UNSET
    excluded_items_count: int | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    snapshot_status: JobStatus | None | Unset = UNSET
    backup_status: JobStatus | None | Unset = UNSET
    archive_status: JobStatus | None | Unset = UNSET
    health_check_status: JobStatus | None | Unset = UNSET
    next_execution_time: datetime.datetime | None | Unset = UNSET
    converted_with_loss: bool | None | Unset = UNSET
    is_archive_backup_configured: bool | None | Unset = UNSET
    is_schedule_configured: bool | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    is_enabled: bool | None | Unset = UNSET
    backup_type: BackupTypeNullable | None | Unset = UNSET
    snapshot_settings: SnapshotSettings | None | Unset = UNSET
    daily_schedule: DailySchedule | None | Unset = UNSET
    weekly_schedule: WeeklySchedule | None | Unset = UNSET
    monthly_schedule: MonthlySchedule | None | Unset = UNSET
    yearly_schedule: YearlySchedule | None | Unset = UNSET
    health_check_schedule: HealthCheckSchedule | None | Unset = UNSET
    cbt_reset_time_utc: datetime.datetime | None | Unset = UNSET
