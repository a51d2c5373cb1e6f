from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_type_nullable import BackupTypeNullable
    from .daily_sql_schedule import DailySqlSchedule
    from .health_check_schedule import HealthCheckSchedule
    from .monthly_sql_schedule import MonthlySqlSchedule
    from .policy_notification_settings import PolicyNotificationSettings
    from .policy_region_from_client import PolicyRegionFromClient
    from .retry_settings import RetrySettings
    from .sql_policy_backup_items_from_client import SqlPolicyBackupItemsFromClient
    from .sql_policy_excluded_items_from_client import SqlPolicyExcludedItemsFromClient
    from .weekly_sql_schedule import WeeklySqlSchedule
    from .yearly_schedule import YearlySchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewSqlPolicyFromClient(Model):
    """A SQL policy to create.

    Attributes:
        tenant_id: Microsoft Entra tenant that the protected resources belong to.
        service_account_id: Service account with whose permissions the policy works.
        regions: Azure regions whose resources the policy covers.
        name: Minimum length 1, maximum length 255.
        backup_type: Whether the policy covers whole subscriptions or only selected items.
        selected_items: Resources to protect, for a policy whose backupType is SelectedItems.
        excluded_items: Resources that the policy leaves out.
        staging_server_id: SQL server used for staging.
        managed_staging_server_id: SQL managed instance used for staging.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Notifications that the policy sends about its runs.
        create_private_endpoint_to_workload_automatically: Whether the appliance itself creates private endpoints to the protected workloads.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "selected_items": ("selectedItems", Ref("SqlPolicyBackupItemsFromClient")),
        "excluded_items": ("excludedItems", Ref("SqlPolicyExcludedItemsFromClient")),
        "staging_server_id": ("stagingServerId", None),
        "managed_staging_server_id": ("managedStagingServerId", None),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "create_private_endpoint_to_workload_automatically": ("createPrivateEndpointToWorkloadAutomatically", None),
        "daily_schedule": ("dailySchedule", Ref("DailySqlSchedule")),
        "weekly_schedule": ("weeklySchedule", Ref("WeeklySqlSchedule")),
        "monthly_schedule": ("monthlySchedule", Ref("MonthlySqlSchedule")),
        "yearly_schedule": ("yearlySchedule", Ref("YearlySchedule")),
        "health_check_schedule": ("healthCheckSchedule", Ref("HealthCheckSchedule")),
    }

    tenant_id: str
    service_account_id: str
    regions: list[PolicyRegionFromClient]
    name: str
    is_enabled: bool | None
    backup_type: BackupTypeNullable | None
    selected_items: SqlPolicyBackupItemsFromClient | None | Unset = UNSET
    excluded_items: SqlPolicyExcludedItemsFromClient | None | Unset = UNSET
    staging_server_id: str | None | Unset = UNSET
    managed_staging_server_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    create_private_endpoint_to_workload_automatically: bool | None | Unset = UNSET
    daily_schedule: DailySqlSchedule | None | Unset = UNSET
    weekly_schedule: WeeklySqlSchedule | None | Unset = UNSET
    monthly_schedule: MonthlySqlSchedule | None | Unset = UNSET
    yearly_schedule: YearlySchedule | None | Unset = UNSET
    health_check_schedule: HealthCheckSchedule | None | Unset = UNSET
