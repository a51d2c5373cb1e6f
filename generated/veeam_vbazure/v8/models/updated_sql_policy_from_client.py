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
class UpdatedSqlPolicyFromClient(Model):
    """New settings for a SQL backup policy.

    Attributes:
        regions: Azure regions that the policy covers.
        name: Minimum length 1, maximum length 255.
        is_enabled: Whether the policy is enabled.
        backup_type: Whether the policy covers everything in reach of it or only the selected items.
        tenant_id: ID of the Microsoft Entra tenant whose resources the policy protects.
        service_account_id: ID of the service account that the policy uses.
        selected_items: The items to protect, when backupType is SelectedItems.
        excluded_items: Items that the policy leaves out.
        staging_server_id: ID of the SQL server used for staging.
        managed_staging_server_id: ID of the SQL managed instance used for staging.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Whom the policy notifies by email, and after which results.
        create_private_endpoint_to_workload_automatically: Whether to create private endpoints to the protected resources automatically.
    """

    _fields = {
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
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

    regions: list[PolicyRegionFromClient]
    name: str
    is_enabled: bool | None
    backup_type: BackupTypeNullable | None
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
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
