from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .backup_type_nullable import BackupTypeNullable
    from .daily_sql_schedule import DailySqlSchedule
    from .health_check_schedule import HealthCheckSchedule
    from .job_status import JobStatus
    from .links_dictionary import LinksDictionary
    from .monthly_sql_schedule import MonthlySqlSchedule
    from .policy_notification_settings import PolicyNotificationSettings
    from .retry_settings import RetrySettings
    from .weekly_sql_schedule import WeeklySqlSchedule
    from .yearly_schedule import YearlySchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlPolicy(Model):
    """A backup policy for SQL databases, with its settings and the state of its latest runs.

    Attributes:
        priority: Place of the policy in the order of policies of its kind.
        excluded_items_count: How many items the policy leaves out.
        tenant_id: ID of the Microsoft Entra tenant whose resources the policy protects.
        service_account_id: ID of the service account that the policy uses.
        backup_status: Status of the latest run that made backups.
        archive_status: Status of the latest run that made archived backups.
        health_check_status: Status of the latest health check.
        next_execution_time: When the policy is due to run next; null if no run is due.
        is_archive_backup_configured: Whether the policy also makes archived backups.
        create_private_endpoint_to_workload_automatically: Whether to create private endpoints to the protected resources automatically.
        field_links: Links to this item and to related ones, by relation.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Whom the policy notifies by email, and after which results.
        is_enabled: Whether the policy is enabled.
        backup_type: Whether the policy covers everything in reach of it or only the selected items.
    """

    _fields = {
        "id": ("id", None),
        "priority": ("priority", whole),
        "excluded_items_count": ("excludedItemsCount", whole),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "backup_status": ("backupStatus", EnumRef("JobStatus")),
        "archive_status": ("archiveStatus", EnumRef("JobStatus")),
        "health_check_status": ("healthCheckStatus", EnumRef("JobStatus")),
        "next_execution_time": ("nextExecutionTime", moment),
        "is_archive_backup_configured": ("isArchiveBackupConfigured", None),
        "create_private_endpoint_to_workload_automatically": ("createPrivateEndpointToWorkloadAutomatically", None),
        "field_links": ("_links", Ref("LinksDictionary")),
        "name": ("name", None),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "daily_schedule": ("dailySchedule", Ref("DailySqlSchedule")),
        "weekly_schedule": ("weeklySchedule", Ref("WeeklySqlSchedule")),
        "monthly_schedule": ("monthlySchedule", Ref("MonthlySqlSchedule")),
        "yearly_schedule": ("yearlySchedule", Ref("YearlySchedule")),
        "health_check_schedule": ("healthCheckSchedule", Ref("HealthCheckSchedule")),
    }

    id: str | None | Unset = UNSET
    priority: int | None | Unset = UNSET
    excluded_items_count: int | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    backup_status: JobStatus | None | Unset = UNSET
    archive_status: JobStatus | None | Unset = UNSET
    health_check_status: JobStatus | None | Unset = UNSET
    next_execution_time: datetime.datetime | None | Unset = UNSET
    is_archive_backup_configured: bool | None | Unset = UNSET
    create_private_endpoint_to_workload_automatically: bool | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    is_enabled: bool | None | Unset = UNSET
    backup_type: BackupTypeNullable | None | Unset = UNSET
    daily_schedule: DailySqlSchedule | None | Unset = UNSET
    weekly_schedule: WeeklySqlSchedule | None | Unset = UNSET
    monthly_schedule: MonthlySqlSchedule | None | Unset = UNSET
    yearly_schedule: YearlySchedule | None | Unset = UNSET
    health_check_schedule: HealthCheckSchedule | None | Unset = UNSET
