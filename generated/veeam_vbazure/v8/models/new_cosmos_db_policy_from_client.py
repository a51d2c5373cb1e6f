from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_type_nullable import BackupTypeNullable
    from .cosmos_db_policy_backup_items_from_client import CosmosDbPolicyBackupItemsFromClient
    from .cosmos_db_policy_excluded_items_from_client import CosmosDbPolicyExcludedItemsFromClient
    from .cosmos_db_processing_credentials import CosmosDbProcessingCredentials
    from .daily_cosmos_db_schedule import DailyCosmosDbSchedule
    from .health_check_schedule import HealthCheckSchedule
    from .monthly_cosmos_db_schedule import MonthlyCosmosDbSchedule
    from .policy_cosmos_db_backup_tier import PolicyCosmosDbBackupTier
    from .policy_cosmos_db_backup_workload import PolicyCosmosDbBackupWorkload
    from .policy_notification_settings import PolicyNotificationSettings
    from .policy_region_from_client import PolicyRegionFromClient
    from .retry_settings import RetrySettings
    from .weekly_cosmos_db_schedule import WeeklyCosmosDbSchedule
    from .yearly_schedule import YearlySchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewCosmosDbPolicyFromClient(Model):
    """A Cosmos DB policy to create.

    Attributes:
        tenant_id: Microsoft Entra tenant that the protected resources belong to.
        service_account_id: Service account with whose permissions the policy works.
        regions: Azure regions whose resources the policy covers.
        name: Minimum length 1, maximum length 255.
        backup_type: Whether the policy covers whole subscriptions or only selected items.
        selected_items: Resources to protect, for a policy whose backupType is SelectedItems.
        excluded_items: Resources that the policy leaves out.
        continuous_backup_type: How far back the continuous backup of the accounts reaches.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Notifications that the policy sends about its runs.
        create_private_endpoint_to_workload_automatically: Whether the appliance itself creates private endpoints to the protected workloads.
        backup_workloads: Kinds of Cosmos DB account to back up to a repository.
        default_backup_account_id: Database account whose credentials are used by default.
        credentials_list: Database accounts whose credentials are used for particular items.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "selected_items": ("selectedItems", Ref("CosmosDbPolicyBackupItemsFromClient")),
        "excluded_items": ("excludedItems", Ref("CosmosDbPolicyExcludedItemsFromClient")),
        "continuous_backup_type": ("continuousBackupType", EnumRef("PolicyCosmosDbBackupTier")),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "create_private_endpoint_to_workload_automatically": ("createPrivateEndpointToWorkloadAutomatically", None),
        "backup_workloads": ("backupWorkloads", ListOf(EnumRef("PolicyCosmosDbBackupWorkload"))),
        "daily_schedule": ("dailySchedule", Ref("DailyCosmosDbSchedule")),
        "weekly_schedule": ("weeklySchedule", Ref("WeeklyCosmosDbSchedule")),
        "monthly_schedule": ("monthlySchedule", Ref("MonthlyCosmosDbSchedule")),
        "yearly_schedule": ("yearlySchedule", Ref("YearlySchedule")),
        "health_check_schedule": ("healthCheckSchedule", Ref("HealthCheckSchedule")),
        "default_backup_account_id": ("defaultBackupAccountId", None),
        "credentials_list": ("credentialsList", Ref("CosmosDbProcessingCredentials")),
    }

    tenant_id: str
    service_account_id: str
    regions: list[PolicyRegionFromClient]
    name: str
    is_enabled: bool | None
    backup_type: BackupTypeNullable | None
    selected_items: CosmosDbPolicyBackupItemsFromClient | None | Unset = UNSET
    excluded_items: CosmosDbPolicyExcludedItemsFromClient | None | Unset = UNSET
    continuous_backup_type: PolicyCosmosDbBackupTier | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    create_private_endpoint_to_workload_automatically: bool | None | Unset = UNSET
    backup_workloads: list[PolicyCosmosDbBackupWorkload] | None | Unset = UNSET
    daily_schedule: DailyCosmosDbSchedule | None | Unset = UNSET
    weekly_schedule: WeeklyCosmosDbSchedule | None | Unset = UNSET
    monthly_schedule: MonthlyCosmosDbSchedule | None | Unset = UNSET
    yearly_schedule: YearlySchedule | None | Unset = UNSET
    health_check_schedule: HealthCheckSchedule | None | Unset = UNSET
    default_backup_account_id: str | None | Unset = UNSET
    credentials_list: CosmosDbProcessingCredentials | None | Unset = UNSET
