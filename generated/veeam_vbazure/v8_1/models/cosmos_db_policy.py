from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .backup_type_nullable import BackupTypeNullable
    from .cosmos_db_processing_credentials import CosmosDbProcessingCredentials
    from .daily_cosmos_db_schedule import DailyCosmosDbSchedule
    from .health_check_schedule import HealthCheckSchedule
    from .job_status import JobStatus
    from .links_dictionary import LinksDictionary
    from .monthly_cosmos_db_schedule import MonthlyCosmosDbSchedule
    from .policy_cosmos_db_backup_tier import PolicyCosmosDbBackupTier
    from .policy_cosmos_db_backup_workload import PolicyCosmosDbBackupWorkload
    from .policy_notification_settings import PolicyNotificationSettings
    from .retry_settings import RetrySettings
    from .weekly_cosmos_db_schedule import WeeklyCosmosDbSchedule
    from .yearly_schedule import YearlySchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbPolicy(Model):
    """A backup policy for Cosmos DB accounts.

    Attributes:
        priority: Position of the policy in the priority order of policies of its kind.
        excluded_items_count: How many items the policy leaves out.
        tenant_id: Microsoft Entra tenant that the protected resources belong to.
        service_account_id: Service account with whose permissions the policy works.
        backup_workloads: Kinds of Cosmos DB account to back up to a repository.
        backup_status: Outcome or progress of the policy's backup work.
        archive_status: Outcome or progress of the policy's archive work.
        health_check_status: Outcome or progress of the policy's health check.
        configuration_status: Outcome or progress of configuring the continuous backup.
        continuous_backup_type: How far back the continuous backup of the accounts reaches.
        next_execution_time: When the policy is due to run next.
        create_private_endpoint_to_workload_automatically: Whether the appliance itself creates private endpoints to the protected workloads.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Notifications that the policy sends about its runs.
        backup_type: Whether the policy covers whole subscriptions or only selected items.
        default_backup_account_id: Database account whose credentials are used by default.
        credentials_list: Database accounts whose credentials are used for particular items.
    """

    _fields = {
        "id": ("id", None),
        "priority": ("priority", whole),
        "excluded_items_count": ("excludedItemsCount", whole),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "backup_workloads": ("backupWorkloads", ListOf(EnumRef("PolicyCosmosDbBackupWorkload"))),
        "backup_status": ("backupStatus", EnumRef("JobStatus")),
        "archive_status": ("archiveStatus", EnumRef("JobStatus")),
        "health_check_status": ("healthCheckStatus", EnumRef("JobStatus")),
        "configuration_status": ("configurationStatus", EnumRef("JobStatus")),
        "continuous_backup_type": ("continuousBackupType", EnumRef("PolicyCosmosDbBackupTier")),
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
        "daily_schedule": ("dailySchedule", Ref("DailyCosmosDbSchedule")),
        "weekly_schedule": ("weeklySchedule", Ref("WeeklyCosmosDbSchedule")),
        "monthly_schedule": ("monthlySchedule", Ref("MonthlyCosmosDbSchedule")),
        "yearly_schedule": ("yearlySchedule", Ref("YearlySchedule")),
        "health_check_schedule": ("healthCheckSchedule", Ref("HealthCheckSchedule")),
        "default_backup_account_id": ("defaultBackupAccountId", None),
        "credentials_list": ("credentialsList", Ref("CosmosDbProcessingCredentials")),
    }

    id: str | None | Unset = UNSET
    priority: int | None | Unset = UNSET
    excluded_items_count: int | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    backup_workloads: list[PolicyCosmosDbBackupWorkload] | None | Unset = UNSET
    backup_status: JobStatus | None | Unset = UNSET
    archive_status: JobStatus | None | Unset = UNSET
    health_check_status: JobStatus | None | Unset = UNSET
    configuration_status: JobStatus | None | Unset = UNSET
    continuous_backup_type: PolicyCosmosDbBackupTier | None | Unset = UNSET
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
    daily_schedule: DailyCosmosDbSchedule | None | Unset = UNSET
    weekly_schedule: WeeklyCosmosDbSchedule | None | Unset = UNSET
    monthly_schedule: MonthlyCosmosDbSchedule | None | Unset = UNSET
    yearly_schedule: YearlySchedule | None | Unset = UNSET
    health_check_schedule: HealthCheckSchedule | None | Unset = UNSET
    default_backup_account_id: str | None | Unset = UNSET
    credentials_list: CosmosDbProcessingCredentials | None | Unset = UNSET
