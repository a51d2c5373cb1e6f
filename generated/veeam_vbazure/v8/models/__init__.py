"""Every model and enumeration, imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_edit_validation_issue import AccountEditValidationIssue as AccountEditValidationIssue
    from .account_edit_validation_issue_type import AccountEditValidationIssueType as AccountEditValidationIssueType
    from .account_edit_validation_result import AccountEditValidationResult as AccountEditValidationResult
    from .ad_group import AdGroup as AdGroup
    from .ad_group_listing_result import AdGroupListingResult as AdGroupListingResult
    from .ad_group_query_options import AdGroupQueryOptions as AdGroupQueryOptions
    from .archive_repository_configuration import ArchiveRepositoryConfiguration as ArchiveRepositoryConfiguration
    from .archive_repository_configuration_from_client import (
        ArchiveRepositoryConfigurationFromClient as ArchiveRepositoryConfigurationFromClient,
    )
    from .archive_sla_schedule import ArchiveSlaSchedule as ArchiveSlaSchedule
    from .async_operation_of_ad_group_listing_result import (
        AsyncOperationOfAdGroupListingResult as AsyncOperationOfAdGroupListingResult,
    )
    from .async_operation_of_array_of_sql_connection_test_message import (
        AsyncOperationOfArrayOfSqlConnectionTestMessage as AsyncOperationOfArrayOfSqlConnectionTestMessage,
    )
    from .async_operation_of_array_of_sql_policy_configuration_test_result import (
        AsyncOperationOfArrayOfSqlPolicyConfigurationTestResult as AsyncOperationOfArrayOfSqlPolicyConfigurationTestResult,
    )
    from .async_operation_of_azure_account import AsyncOperationOfAzureAccount as AsyncOperationOfAzureAccount
    from .async_operation_of_boolean import AsyncOperationOfBoolean as AsyncOperationOfBoolean
    from .async_operation_of_cosmos_db_account import AsyncOperationOfCosmosDbAccount as AsyncOperationOfCosmosDbAccount
    from .async_operation_of_database import AsyncOperationOfDatabase as AsyncOperationOfDatabase
    from .async_operation_of_file_share import AsyncOperationOfFileShare as AsyncOperationOfFileShare
    from .async_operation_of_key_vault import AsyncOperationOfKeyVault as AsyncOperationOfKeyVault
    from .async_operation_of_nullable_boolean import AsyncOperationOfNullableBoolean as AsyncOperationOfNullableBoolean
    from .async_operation_of_nullable_resource_group import (
        AsyncOperationOfNullableResourceGroup as AsyncOperationOfNullableResourceGroup,
    )
    from .async_operation_of_nullable_storage_account import (
        AsyncOperationOfNullableStorageAccount as AsyncOperationOfNullableStorageAccount,
    )
    from .async_operation_of_nullable_storage_account_capabilities import (
        AsyncOperationOfNullableStorageAccountCapabilities as AsyncOperationOfNullableStorageAccountCapabilities,
    )
    from .async_operation_of_object import AsyncOperationOfObject as AsyncOperationOfObject
    from .async_operation_of_page_of_azure_account import (
        AsyncOperationOfPageOfAzureAccount as AsyncOperationOfPageOfAzureAccount,
    )
    from .async_operation_of_page_of_cosmos_db_account import (
        AsyncOperationOfPageOfCosmosDbAccount as AsyncOperationOfPageOfCosmosDbAccount,
    )
    from .async_operation_of_page_of_database import AsyncOperationOfPageOfDatabase as AsyncOperationOfPageOfDatabase
    from .async_operation_of_page_of_file_share import (
        AsyncOperationOfPageOfFileShare as AsyncOperationOfPageOfFileShare,
    )
    from .async_operation_of_page_of_key_vault import AsyncOperationOfPageOfKeyVault as AsyncOperationOfPageOfKeyVault
    from .async_operation_of_page_of_key_vault_key import (
        AsyncOperationOfPageOfKeyVaultKey as AsyncOperationOfPageOfKeyVaultKey,
    )
    from .async_operation_of_page_of_protected_cosmos_db_account import (
        AsyncOperationOfPageOfProtectedCosmosDbAccount as AsyncOperationOfPageOfProtectedCosmosDbAccount,
    )
    from .async_operation_of_page_of_protected_database import (
        AsyncOperationOfPageOfProtectedDatabase as AsyncOperationOfPageOfProtectedDatabase,
    )
    from .async_operation_of_page_of_protected_file_share import (
        AsyncOperationOfPageOfProtectedFileShare as AsyncOperationOfPageOfProtectedFileShare,
    )
    from .async_operation_of_page_of_protected_virtual_machine import (
        AsyncOperationOfPageOfProtectedVirtualMachine as AsyncOperationOfPageOfProtectedVirtualMachine,
    )
    from .async_operation_of_page_of_region import AsyncOperationOfPageOfRegion as AsyncOperationOfPageOfRegion
    from .async_operation_of_page_of_resource_group import (
        AsyncOperationOfPageOfResourceGroup as AsyncOperationOfPageOfResourceGroup,
    )
    from .async_operation_of_page_of_sql_elastic_pool import (
        AsyncOperationOfPageOfSqlElasticPool as AsyncOperationOfPageOfSqlElasticPool,
    )
    from .async_operation_of_page_of_sql_server import (
        AsyncOperationOfPageOfSqlServer as AsyncOperationOfPageOfSqlServer,
    )
    from .async_operation_of_page_of_storage_account import (
        AsyncOperationOfPageOfStorageAccount as AsyncOperationOfPageOfStorageAccount,
    )
    from .async_operation_of_page_of_tag import AsyncOperationOfPageOfTag as AsyncOperationOfPageOfTag
    from .async_operation_of_page_of_tenant import AsyncOperationOfPageOfTenant as AsyncOperationOfPageOfTenant
    from .async_operation_of_page_of_tenant_with_account import (
        AsyncOperationOfPageOfTenantWithAccount as AsyncOperationOfPageOfTenantWithAccount,
    )
    from .async_operation_of_page_of_virtual_machine import (
        AsyncOperationOfPageOfVirtualMachine as AsyncOperationOfPageOfVirtualMachine,
    )
    from .async_operation_of_protected_cosmos_db_account import (
        AsyncOperationOfProtectedCosmosDbAccount as AsyncOperationOfProtectedCosmosDbAccount,
    )
    from .async_operation_of_protected_virtual_machine import (
        AsyncOperationOfProtectedVirtualMachine as AsyncOperationOfProtectedVirtualMachine,
    )
    from .async_operation_of_repository_security_settings_data import (
        AsyncOperationOfRepositorySecuritySettingsData as AsyncOperationOfRepositorySecuritySettingsData,
    )
    from .async_operation_of_sql_elastic_pool import AsyncOperationOfSqlElasticPool as AsyncOperationOfSqlElasticPool
    from .async_operation_of_sql_server import AsyncOperationOfSqlServer as AsyncOperationOfSqlServer
    from .async_operation_of_string import AsyncOperationOfString as AsyncOperationOfString
    from .async_operation_of_subscriptions_listing_result import (
        AsyncOperationOfSubscriptionsListingResult as AsyncOperationOfSubscriptionsListingResult,
    )
    from .async_operation_of_tenants_listing_result import (
        AsyncOperationOfTenantsListingResult as AsyncOperationOfTenantsListingResult,
    )
    from .async_operation_of_virtual_machine import AsyncOperationOfVirtualMachine as AsyncOperationOfVirtualMachine
    from .async_operation_of_virtual_network import AsyncOperationOfVirtualNetwork as AsyncOperationOfVirtualNetwork
    from .async_operation_of_worker_network_configuration_deletion_result import (
        AsyncOperationOfWorkerNetworkConfigurationDeletionResult as AsyncOperationOfWorkerNetworkConfigurationDeletionResult,
    )
    from .async_operation_of_worker_profile_deletion_result import (
        AsyncOperationOfWorkerProfileDeletionResult as AsyncOperationOfWorkerProfileDeletionResult,
    )
    from .availability_set import AvailabilitySet as AvailabilitySet
    from .availability_set_from_client import AvailabilitySetFromClient as AvailabilitySetFromClient
    from .availability_zone_info import AvailabilityZoneInfo as AvailabilityZoneInfo
    from .azure_account import AzureAccount as AzureAccount
    from .azure_account_check_result import AzureAccountCheckResult as AzureAccountCheckResult
    from .azure_account_check_result_status import AzureAccountCheckResultStatus as AzureAccountCheckResultStatus
    from .azure_account_cloud_state_nullable import AzureAccountCloudStateNullable as AzureAccountCloudStateNullable
    from .azure_account_info import AzureAccountInfo as AzureAccountInfo
    from .azure_account_origin import AzureAccountOrigin as AzureAccountOrigin
    from .azure_account_permissions_state import AzureAccountPermissionsState as AzureAccountPermissionsState
    from .azure_account_purpose import AzureAccountPurpose as AzureAccountPurpose
    from .azure_account_state import AzureAccountState as AzureAccountState
    from .azure_account_subscription_check_result import (
        AzureAccountSubscriptionCheckResult as AzureAccountSubscriptionCheckResult,
    )
    from .azure_authentication_result import AzureAuthenticationResult as AzureAuthenticationResult
    from .azure_environment import AzureEnvironment as AzureEnvironment
    from .azure_environment_nullable import AzureEnvironmentNullable as AzureEnvironmentNullable
    from .azure_resource import AzureResource as AzureResource
    from .azure_service_account_export_options import (
        AzureServiceAccountExportOptions as AzureServiceAccountExportOptions,
    )
    from .azure_storage_item import AzureStorageItem as AzureStorageItem
    from .azure_storage_item_creation_config import AzureStorageItemCreationConfig as AzureStorageItemCreationConfig
    from .azure_subscription import AzureSubscription as AzureSubscription
    from .backup_destination import BackupDestination as BackupDestination
    from .backup_destination_filter_options import BackupDestinationFilterOptions as BackupDestinationFilterOptions
    from .backup_items import BackupItems as BackupItems
    from .backup_job_info import BackupJobInfo as BackupJobInfo
    from .backup_repository_configuration import BackupRepositoryConfiguration as BackupRepositoryConfiguration
    from .backup_repository_configuration_from_client import (
        BackupRepositoryConfigurationFromClient as BackupRepositoryConfigurationFromClient,
    )
    from .backup_type_nullable import BackupTypeNullable as BackupTypeNullable
    from .bottlenecks_overview_report import BottlenecksOverviewReport as BottlenecksOverviewReport
    from .certificate_info import CertificateInfo as CertificateInfo
    from .certificate_type import CertificateType as CertificateType
    from .change_password_of_current_user_data import ChangePasswordOfCurrentUserData as ChangePasswordOfCurrentUserData
    from .change_users_password_data import ChangeUsersPasswordData as ChangeUsersPasswordData
    from .check_log import CheckLog as CheckLog
    from .check_response import CheckResponse as CheckResponse
    from .check_response_azure_accounts import CheckResponseAzureAccounts as CheckResponseAzureAccounts
    from .check_response_portal_users import CheckResponsePortalUsers as CheckResponsePortalUsers
    from .check_response_repositories import CheckResponseRepositories as CheckResponseRepositories
    from .check_response_repository_encryption import (
        CheckResponseRepositoryEncryption as CheckResponseRepositoryEncryption,
    )
    from .check_response_repository_ownership import (
        CheckResponseRepositoryOwnership as CheckResponseRepositoryOwnership,
    )
    from .check_response_worker_configurations import (
        CheckResponseWorkerConfigurations as CheckResponseWorkerConfigurations,
    )
    from .check_result_severity import CheckResultSeverity as CheckResultSeverity
    from .checked_item import CheckedItem as CheckedItem
    from .client_login_parameters import ClientLoginParameters as ClientLoginParameters
    from .configuration_backup_export_request import (
        ConfigurationBackupExportRequest as ConfigurationBackupExportRequest,
    )
    from .configuration_backup_request import ConfigurationBackupRequest as ConfigurationBackupRequest
    from .configuration_backup_schedule import ConfigurationBackupSchedule as ConfigurationBackupSchedule
    from .configuration_backup_settings import ConfigurationBackupSettings as ConfigurationBackupSettings
    from .configuration_backup_settings_from_client import (
        ConfigurationBackupSettingsFromClient as ConfigurationBackupSettingsFromClient,
    )
    from .configuration_backup_stats import ConfigurationBackupStats as ConfigurationBackupStats
    from .configuration_check_request import ConfigurationCheckRequest as ConfigurationCheckRequest
    from .configuration_check_status import ConfigurationCheckStatus as ConfigurationCheckStatus
    from .configuration_check_type import ConfigurationCheckType as ConfigurationCheckType
    from .configuration_override_ownership_request import (
        ConfigurationOverrideOwnershipRequest as ConfigurationOverrideOwnershipRequest,
    )
    from .configuration_restore_point import ConfigurationRestorePoint as ConfigurationRestorePoint
    from .configuration_restore_point_metadata import (
        ConfigurationRestorePointMetadata as ConfigurationRestorePointMetadata,
    )
    from .configuration_restore_point_type import ConfigurationRestorePointType as ConfigurationRestorePointType
    from .configuration_restore_product_information import (
        ConfigurationRestoreProductInformation as ConfigurationRestoreProductInformation,
    )
    from .connection_test_message_severity import ConnectionTestMessageSeverity as ConnectionTestMessageSeverity
    from .container_immutability_policy_state import (
        ContainerImmutabilityPolicyState as ContainerImmutabilityPolicyState,
    )
    from .cosmos_backup_destination_filter_options import (
        CosmosBackupDestinationFilterOptions as CosmosBackupDestinationFilterOptions,
    )
    from .cosmos_db_account import CosmosDbAccount as CosmosDbAccount
    from .cosmos_db_account_database import CosmosDbAccountDatabase as CosmosDbAccountDatabase
    from .cosmos_db_account_from_client import CosmosDbAccountFromClient as CosmosDbAccountFromClient
    from .cosmos_db_account_restorable_resource import (
        CosmosDbAccountRestorableResource as CosmosDbAccountRestorableResource,
    )
    from .cosmos_db_account_restorable_subresource import (
        CosmosDbAccountRestorableSubresource as CosmosDbAccountRestorableSubresource,
    )
    from .cosmos_db_account_restore_options import CosmosDbAccountRestoreOptions as CosmosDbAccountRestoreOptions
    from .cosmos_db_account_restore_time_range import CosmosDbAccountRestoreTimeRange as CosmosDbAccountRestoreTimeRange
    from .cosmos_db_account_status import CosmosDbAccountStatus as CosmosDbAccountStatus
    from .cosmos_db_account_type import CosmosDbAccountType as CosmosDbAccountType
    from .cosmos_db_account_type_from_client import CosmosDbAccountTypeFromClient as CosmosDbAccountTypeFromClient
    from .cosmos_db_backup_destination import CosmosDbBackupDestination as CosmosDbBackupDestination
    from .cosmos_db_capacity_mode import CosmosDbCapacityMode as CosmosDbCapacityMode
    from .cosmos_db_continuous_restore_point import CosmosDbContinuousRestorePoint as CosmosDbContinuousRestorePoint
    from .cosmos_db_estimate_throughput_cost_request import (
        CosmosDbEstimateThroughputCostRequest as CosmosDbEstimateThroughputCostRequest,
    )
    from .cosmos_db_export_options import CosmosDbExportOptions as CosmosDbExportOptions
    from .cosmos_db_manual_backup_settings import CosmosDbManualBackupSettings as CosmosDbManualBackupSettings
    from .cosmos_db_options import CosmosDbOptions as CosmosDbOptions
    from .cosmos_db_policies_export_options import CosmosDbPoliciesExportOptions as CosmosDbPoliciesExportOptions
    from .cosmos_db_policy import CosmosDbPolicy as CosmosDbPolicy
    from .cosmos_db_policy_backup_item import CosmosDbPolicyBackupItem as CosmosDbPolicyBackupItem
    from .cosmos_db_policy_backup_item_type import CosmosDbPolicyBackupItemType as CosmosDbPolicyBackupItemType
    from .cosmos_db_policy_backup_items_from_client import (
        CosmosDbPolicyBackupItemsFromClient as CosmosDbPolicyBackupItemsFromClient,
    )
    from .cosmos_db_policy_excluded_item import CosmosDbPolicyExcludedItem as CosmosDbPolicyExcludedItem
    from .cosmos_db_policy_excluded_items_from_client import (
        CosmosDbPolicyExcludedItemsFromClient as CosmosDbPolicyExcludedItemsFromClient,
    )
    from .cosmos_db_policy_item_deleted_from_azure import (
        CosmosDbPolicyItemDeletedFromAzure as CosmosDbPolicyItemDeletedFromAzure,
    )
    from .cosmos_db_processing_credentials import CosmosDbProcessingCredentials as CosmosDbProcessingCredentials
    from .cosmos_db_repository_restore_options import (
        CosmosDbRepositoryRestoreOptions as CosmosDbRepositoryRestoreOptions,
    )
    from .cosmos_db_resource_event import CosmosDbResourceEvent as CosmosDbResourceEvent
    from .cosmos_db_resource_event_type import CosmosDbResourceEventType as CosmosDbResourceEventType
    from .cosmos_db_restore_point import CosmosDbRestorePoint as CosmosDbRestorePoint
    from .cosmos_db_restore_point_type import CosmosDbRestorePointType as CosmosDbRestorePointType
    from .cosmos_db_throughput_cost import CosmosDbThroughputCost as CosmosDbThroughputCost
    from .cost_estimation_assumption_from_client import (
        CostEstimationAssumptionFromClient as CostEstimationAssumptionFromClient,
    )
    from .cost_estimation_assumptions import CostEstimationAssumptions as CostEstimationAssumptions
    from .cost_estimation_cosmos_db_assumptions import (
        CostEstimationCosmosDbAssumptions as CostEstimationCosmosDbAssumptions,
    )
    from .cost_estimation_cosmos_db_data import CostEstimationCosmosDbData as CostEstimationCosmosDbData
    from .cost_estimation_cosmos_db_item import CostEstimationCosmosDbItem as CostEstimationCosmosDbItem
    from .cost_estimation_cosmos_db_policy_from_client import (
        CostEstimationCosmosDbPolicyFromClient as CostEstimationCosmosDbPolicyFromClient,
    )
    from .cost_estimation_cosmos_db_totals import CostEstimationCosmosDbTotals as CostEstimationCosmosDbTotals
    from .cost_estimation_data import CostEstimationData as CostEstimationData
    from .cost_estimation_file_share_assumptions import (
        CostEstimationFileShareAssumptions as CostEstimationFileShareAssumptions,
    )
    from .cost_estimation_file_share_data import CostEstimationFileShareData as CostEstimationFileShareData
    from .cost_estimation_file_share_item import CostEstimationFileShareItem as CostEstimationFileShareItem
    from .cost_estimation_file_share_policy_from_client import (
        CostEstimationFileSharePolicyFromClient as CostEstimationFileSharePolicyFromClient,
    )
    from .cost_estimation_file_share_totals import CostEstimationFileShareTotals as CostEstimationFileShareTotals
    from .cost_estimation_item import CostEstimationItem as CostEstimationItem
    from .cost_estimation_item_costs_data import CostEstimationItemCostsData as CostEstimationItemCostsData
    from .cost_estimation_item_costs_meter import CostEstimationItemCostsMeter as CostEstimationItemCostsMeter
    from .cost_estimation_meter_resource import CostEstimationMeterResource as CostEstimationMeterResource
    from .cost_estimation_policy_from_client import CostEstimationPolicyFromClient as CostEstimationPolicyFromClient
    from .cost_estimation_schedule_period import CostEstimationSchedulePeriod as CostEstimationSchedulePeriod
    from .cost_estimation_sql_assumptions import CostEstimationSqlAssumptions as CostEstimationSqlAssumptions
    from .cost_estimation_sql_data import CostEstimationSqlData as CostEstimationSqlData
    from .cost_estimation_sql_item import CostEstimationSqlItem as CostEstimationSqlItem
    from .cost_estimation_sql_policy_from_client import (
        CostEstimationSqlPolicyFromClient as CostEstimationSqlPolicyFromClient,
    )
    from .cost_estimation_sql_totals import CostEstimationSqlTotals as CostEstimationSqlTotals
    from .cost_estimation_total_value import CostEstimationTotalValue as CostEstimationTotalValue
    from .cost_estimation_totals import CostEstimationTotals as CostEstimationTotals
    from .cost_estimation_vm_protection_policy_from_client import (
        CostEstimationVmProtectionPolicyFromClient as CostEstimationVmProtectionPolicyFromClient,
    )
    from .cost_estimation_warning import CostEstimationWarning as CostEstimationWarning
    from .cost_estimation_warning_group import CostEstimationWarningGroup as CostEstimationWarningGroup
    from .cost_estimation_warning_type import CostEstimationWarningType as CostEstimationWarningType
    from .cost_estimation_warning_with_data import CostEstimationWarningWithData as CostEstimationWarningWithData
    from .cpu_quota_state import CpuQuotaState as CpuQuotaState
    from .credentials_state_filter_options import CredentialsStateFilterOptions as CredentialsStateFilterOptions
    from .daily_backup_schedule import DailyBackupSchedule as DailyBackupSchedule
    from .daily_cosmos_db_schedule import DailyCosmosDbSchedule as DailyCosmosDbSchedule
    from .daily_file_share_schedule import DailyFileShareSchedule as DailyFileShareSchedule
    from .daily_schedule import DailySchedule as DailySchedule
    from .daily_sla_schedule import DailySlaSchedule as DailySlaSchedule
    from .daily_snapshot_schedule import DailySnapshotSchedule as DailySnapshotSchedule
    from .daily_sql_schedule import DailySqlSchedule as DailySqlSchedule
    from .daily_type import DailyType as DailyType
    from .daily_type_nullable import DailyTypeNullable as DailyTypeNullable
    from .data_retrieval_extend_options import DataRetrievalExtendOptions as DataRetrievalExtendOptions
    from .data_retrieval_options import DataRetrievalOptions as DataRetrievalOptions
    from .data_retrieval_priority import DataRetrievalPriority as DataRetrievalPriority
    from .data_retrieval_status import DataRetrievalStatus as DataRetrievalStatus
    from .database import Database as Database
    from .database_export_options import DatabaseExportOptions as DatabaseExportOptions
    from .database_new_location_options import DatabaseNewLocationOptions as DatabaseNewLocationOptions
    from .database_options import DatabaseOptions as DatabaseOptions
    from .database_restore_options import DatabaseRestoreOptions as DatabaseRestoreOptions
    from .database_status import DatabaseStatus as DatabaseStatus
    from .database_type import DatabaseType as DatabaseType
    from .date_time_info import DateTimeInfo as DateTimeInfo
    from .day_number_in_month_health_check import DayNumberInMonthHealthCheck as DayNumberInMonthHealthCheck
    from .day_of_week import DayOfWeek as DayOfWeek
    from .day_of_week_nullable import DayOfWeekNullable as DayOfWeekNullable
    from .disabled_sections import DisabledSections as DisabledSections
    from .disk_bulk_restore_options import DiskBulkRestoreOptions as DiskBulkRestoreOptions
    from .disk_bulk_restore_to_original_options import (
        DiskBulkRestoreToOriginalOptions as DiskBulkRestoreToOriginalOptions,
    )
    from .disk_restore_options import DiskRestoreOptions as DiskRestoreOptions
    from .disk_restore_options_base import DiskRestoreOptionsBase as DiskRestoreOptionsBase
    from .disk_snapshot import DiskSnapshot as DiskSnapshot
    from .disk_type import DiskType as DiskType
    from .document_checksum import DocumentChecksum as DocumentChecksum
    from .download_exported_configuration_backup_request import (
        DownloadExportedConfigurationBackupRequest as DownloadExportedConfigurationBackupRequest,
    )
    from .export_logs_type import ExportLogsType as ExportLogsType
    from .file_level_restore_job_info import FileLevelRestoreJobInfo as FileLevelRestoreJobInfo
    from .file_level_restored_file_share import FileLevelRestoredFileShare as FileLevelRestoredFileShare
    from .file_level_restored_item import FileLevelRestoredItem as FileLevelRestoredItem
    from .file_share import FileShare as FileShare
    from .file_share_backup_destination import FileShareBackupDestination as FileShareBackupDestination
    from .file_share_backup_destination_filter_options import (
        FileShareBackupDestinationFilterOptions as FileShareBackupDestinationFilterOptions,
    )
    from .file_share_export_options import FileShareExportOptions as FileShareExportOptions
    from .file_share_file_level_restore_job_info import (
        FileShareFileLevelRestoreJobInfo as FileShareFileLevelRestoreJobInfo,
    )
    from .file_share_flr_options import FileShareFlrOptions as FileShareFlrOptions
    from .file_share_manual_snapshot_request import FileShareManualSnapshotRequest as FileShareManualSnapshotRequest
    from .file_share_policies_export_options import FileSharePoliciesExportOptions as FileSharePoliciesExportOptions
    from .file_share_policy import FileSharePolicy as FileSharePolicy
    from .file_share_policy_backup_item import FileSharePolicyBackupItem as FileSharePolicyBackupItem
    from .file_share_policy_backup_item_type import FileSharePolicyBackupItemType as FileSharePolicyBackupItemType
    from .file_share_policy_backup_items_from_client import (
        FileSharePolicyBackupItemsFromClient as FileSharePolicyBackupItemsFromClient,
    )
    from .file_share_policy_excluded_item import FileSharePolicyExcludedItem as FileSharePolicyExcludedItem
    from .file_share_policy_excluded_items_from_client import (
        FileSharePolicyExcludedItemsFromClient as FileSharePolicyExcludedItemsFromClient,
    )
    from .file_share_policy_file_share_from_client import (
        FileSharePolicyFileShareFromClient as FileSharePolicyFileShareFromClient,
    )
    from .file_share_policy_item_deleted_from_azure import (
        FileSharePolicyItemDeletedFromAzure as FileSharePolicyItemDeletedFromAzure,
    )
    from .file_share_policy_resource_group_from_client import (
        FileSharePolicyResourceGroupFromClient as FileSharePolicyResourceGroupFromClient,
    )
    from .file_share_policy_storage_account_from_client import (
        FileSharePolicyStorageAccountFromClient as FileSharePolicyStorageAccountFromClient,
    )
    from .file_share_restore_point import FileShareRestorePoint as FileShareRestorePoint
    from .file_share_restore_point_indexing_config import (
        FileShareRestorePointIndexingConfig as FileShareRestorePointIndexingConfig,
    )
    from .flr_link import FlrLink as FlrLink
    from .flr_options import FlrOptions as FlrOptions
    from .flr_search_task_state import FlrSearchTaskState as FlrSearchTaskState
    from .flr_session_browse_request import FlrSessionBrowseRequest as FlrSessionBrowseRequest
    from .flr_session_item import FlrSessionItem as FlrSessionItem
    from .flr_session_item_type import FlrSessionItemType as FlrSessionItemType
    from .flr_session_pagination import FlrSessionPagination as FlrSessionPagination
    from .flr_session_restore_item import FlrSessionRestoreItem as FlrSessionRestoreItem
    from .flr_session_restore_task_log_item import FlrSessionRestoreTaskLogItem as FlrSessionRestoreTaskLogItem
    from .flr_session_restore_task_log_item_status_nullable import (
        FlrSessionRestoreTaskLogItemStatusNullable as FlrSessionRestoreTaskLogItemStatusNullable,
    )
    from .flr_session_restore_task_logs_request import (
        FlrSessionRestoreTaskLogsRequest as FlrSessionRestoreTaskLogsRequest,
    )
    from .flr_session_restore_task_logs_response import (
        FlrSessionRestoreTaskLogsResponse as FlrSessionRestoreTaskLogsResponse,
    )
    from .flr_session_restore_task_start_request import (
        FlrSessionRestoreTaskStartRequest as FlrSessionRestoreTaskStartRequest,
    )
    from .flr_session_restore_task_start_response import (
        FlrSessionRestoreTaskStartResponse as FlrSessionRestoreTaskStartResponse,
    )
    from .flr_session_restore_task_status import FlrSessionRestoreTaskStatus as FlrSessionRestoreTaskStatus
    from .flr_session_restore_task_status_response import (
        FlrSessionRestoreTaskStatusResponse as FlrSessionRestoreTaskStatusResponse,
    )
    from .flr_session_restore_type import FlrSessionRestoreType as FlrSessionRestoreType
    from .flr_session_search_task_result import FlrSessionSearchTaskResult as FlrSessionSearchTaskResult
    from .flr_session_search_task_start_request import (
        FlrSessionSearchTaskStartRequest as FlrSessionSearchTaskStartRequest,
    )
    from .flr_session_search_task_start_response import (
        FlrSessionSearchTaskStartResponse as FlrSessionSearchTaskStartResponse,
    )
    from .get_configuration_backup_export_status import (
        GetConfigurationBackupExportStatus as GetConfigurationBackupExportStatus,
    )
    from .grant_type import GrantType as GrantType
    from .health_check_job_info import HealthCheckJobInfo as HealthCheckJobInfo
    from .health_check_schedule import HealthCheckSchedule as HealthCheckSchedule
    from .identity_provider_configuration import IdentityProviderConfiguration as IdentityProviderConfiguration
    from .identity_provider_is_used_from_client import (
        IdentityProviderIsUsedFromClient as IdentityProviderIsUsedFromClient,
    )
    from .identity_provider_metadata import IdentityProviderMetadata as IdentityProviderMetadata
    from .immutability_state import ImmutabilityState as ImmutabilityState
    from .job_deleted_restore_point import JobDeletedRestorePoint as JobDeletedRestorePoint
    from .job_session import JobSession as JobSession
    from .job_session_export_options import JobSessionExportOptions as JobSessionExportOptions
    from .job_session_filter_type import JobSessionFilterType as JobSessionFilterType
    from .job_session_log import JobSessionLog as JobSessionLog
    from .job_session_type import JobSessionType as JobSessionType
    from .job_status import JobStatus as JobStatus
    from .job_status_nullable import JobStatusNullable as JobStatusNullable
    from .key_vault import KeyVault as KeyVault
    from .key_vault_key import KeyVaultKey as KeyVaultKey
    from .license_agreement import LicenseAgreement as LicenseAgreement
    from .license_agreement_result import LicenseAgreementResult as LicenseAgreementResult
    from .license_export_options import LicenseExportOptions as LicenseExportOptions
    from .license_info import LicenseInfo as LicenseInfo
    from .license_type import LicenseType as LicenseType
    from .licensed_resource import LicensedResource as LicensedResource
    from .licensed_resource_state import LicensedResourceState as LicensedResourceState
    from .licensed_resource_type import LicensedResourceType as LicensedResourceType
    from .licensing_server_info import LicensingServerInfo as LicensingServerInfo
    from .licensing_server_status import LicensingServerStatus as LicensingServerStatus
    from .link_hal import LinkHAL as LinkHAL
    from .links_dictionary import LinksDictionary as LinksDictionary
    from .list_ad_group_request import ListAdGroupRequest as ListAdGroupRequest
    from .log_item import LogItem as LogItem
    from .log_line_status import LogLineStatus as LogLineStatus
    from .login import Login as Login
    from .login_from_client import LoginFromClient as LoginFromClient
    from .manual_snapshot_request import ManualSnapshotRequest as ManualSnapshotRequest
    from .manual_snapshot_settings import ManualSnapshotSettings as ManualSnapshotSettings
    from .message_service import MessageService as MessageService
    from .missing_subscription_purpose import MissingSubscriptionPurpose as MissingSubscriptionPurpose
    from .mongo_db_collection_restore_options import MongoDbCollectionRestoreOptions as MongoDbCollectionRestoreOptions
    from .mongo_db_database_restore_options import MongoDbDatabaseRestoreOptions as MongoDbDatabaseRestoreOptions
    from .mongo_db_estimate_throughput_cost_settings import (
        MongoDbEstimateThroughputCostSettings as MongoDbEstimateThroughputCostSettings,
    )
    from .mongo_db_restorable_resource import MongoDbRestorableResource as MongoDbRestorableResource
    from .mongo_db_restorable_subresource import MongoDbRestorableSubresource as MongoDbRestorableSubresource
    from .mongo_db_restore_options import MongoDbRestoreOptions as MongoDbRestoreOptions
    from .mongo_db_throughput_scaling_type import MongoDbThroughputScalingType as MongoDbThroughputScalingType
    from .mongo_db_throughput_settings import MongoDbThroughputSettings as MongoDbThroughputSettings
    from .month import Month as Month
    from .month_magnet_type import MonthMagnetType as MonthMagnetType
    from .month_nullable import MonthNullable as MonthNullable
    from .monthly_backup_schedule import MonthlyBackupSchedule as MonthlyBackupSchedule
    from .monthly_cosmos_db_schedule import MonthlyCosmosDbSchedule as MonthlyCosmosDbSchedule
    from .monthly_file_share_schedule import MonthlyFileShareSchedule as MonthlyFileShareSchedule
    from .monthly_schedule import MonthlySchedule as MonthlySchedule
    from .monthly_sla_schedule import MonthlySlaSchedule as MonthlySlaSchedule
    from .monthly_snapshot_schedule import MonthlySnapshotSchedule as MonthlySnapshotSchedule
    from .monthly_sql_schedule import MonthlySqlSchedule as MonthlySqlSchedule
    from .monthly_type import MonthlyType as MonthlyType
    from .monthly_type_nullable import MonthlyTypeNullable as MonthlyTypeNullable
    from .network_security_group import NetworkSecurityGroup as NetworkSecurityGroup
    from .new_cosmos_db_policy_from_client import NewCosmosDbPolicyFromClient as NewCosmosDbPolicyFromClient
    from .new_file_share_policy_from_client import NewFileSharePolicyFromClient as NewFileSharePolicyFromClient
    from .new_policy_from_client import NewPolicyFromClient as NewPolicyFromClient
    from .new_sla_template_from_client import NewSlaTemplateFromClient as NewSlaTemplateFromClient
    from .new_sql_policy_from_client import NewSqlPolicyFromClient as NewSqlPolicyFromClient
    from .new_standard_account_from_client import NewStandardAccountFromClient as NewStandardAccountFromClient
    from .new_storage_template_from_client import NewStorageTemplateFromClient as NewStorageTemplateFromClient
    from .new_vm_protection_policy_from_client import NewVmProtectionPolicyFromClient as NewVmProtectionPolicyFromClient
    from .os_type import OSType as OSType
    from .os_type_nullable import OSTypeNullable as OSTypeNullable
    from .page_of_availability_set import PageOfAvailabilitySet as PageOfAvailabilitySet
    from .page_of_availability_zone_info import PageOfAvailabilityZoneInfo as PageOfAvailabilityZoneInfo
    from .page_of_azure_account import PageOfAzureAccount as PageOfAzureAccount
    from .page_of_azure_storage_item import PageOfAzureStorageItem as PageOfAzureStorageItem
    from .page_of_azure_subscription import PageOfAzureSubscription as PageOfAzureSubscription
    from .page_of_checked_item import PageOfCheckedItem as PageOfCheckedItem
    from .page_of_configuration_restore_point import PageOfConfigurationRestorePoint as PageOfConfigurationRestorePoint
    from .page_of_cosmos_db_account import PageOfCosmosDbAccount as PageOfCosmosDbAccount
    from .page_of_cosmos_db_account_database import PageOfCosmosDbAccountDatabase as PageOfCosmosDbAccountDatabase
    from .page_of_cosmos_db_account_restorable_resource import (
        PageOfCosmosDbAccountRestorableResource as PageOfCosmosDbAccountRestorableResource,
    )
    from .page_of_cosmos_db_continuous_restore_point import (
        PageOfCosmosDbContinuousRestorePoint as PageOfCosmosDbContinuousRestorePoint,
    )
    from .page_of_cosmos_db_policy import PageOfCosmosDbPolicy as PageOfCosmosDbPolicy
    from .page_of_cosmos_db_policy_backup_item import PageOfCosmosDbPolicyBackupItem as PageOfCosmosDbPolicyBackupItem
    from .page_of_cosmos_db_policy_excluded_item import (
        PageOfCosmosDbPolicyExcludedItem as PageOfCosmosDbPolicyExcludedItem,
    )
    from .page_of_cosmos_db_resource_event import PageOfCosmosDbResourceEvent as PageOfCosmosDbResourceEvent
    from .page_of_cosmos_db_restore_point import PageOfCosmosDbRestorePoint as PageOfCosmosDbRestorePoint
    from .page_of_cost_estimation_cosmos_db_item import (
        PageOfCostEstimationCosmosDbItem as PageOfCostEstimationCosmosDbItem,
    )
    from .page_of_cost_estimation_file_share_item import (
        PageOfCostEstimationFileShareItem as PageOfCostEstimationFileShareItem,
    )
    from .page_of_cost_estimation_item import PageOfCostEstimationItem as PageOfCostEstimationItem
    from .page_of_cost_estimation_sql_item import PageOfCostEstimationSqlItem as PageOfCostEstimationSqlItem
    from .page_of_database import PageOfDatabase as PageOfDatabase
    from .page_of_disk_snapshot import PageOfDiskSnapshot as PageOfDiskSnapshot
    from .page_of_file_level_restored_file_share import (
        PageOfFileLevelRestoredFileShare as PageOfFileLevelRestoredFileShare,
    )
    from .page_of_file_level_restored_item import PageOfFileLevelRestoredItem as PageOfFileLevelRestoredItem
    from .page_of_file_share import PageOfFileShare as PageOfFileShare
    from .page_of_file_share_policy import PageOfFileSharePolicy as PageOfFileSharePolicy
    from .page_of_file_share_policy_backup_item import (
        PageOfFileSharePolicyBackupItem as PageOfFileSharePolicyBackupItem,
    )
    from .page_of_file_share_policy_excluded_item import (
        PageOfFileSharePolicyExcludedItem as PageOfFileSharePolicyExcludedItem,
    )
    from .page_of_file_share_restore_point import PageOfFileShareRestorePoint as PageOfFileShareRestorePoint
    from .page_of_flr_session_item import PageOfFlrSessionItem as PageOfFlrSessionItem
    from .page_of_job_deleted_restore_point import PageOfJobDeletedRestorePoint as PageOfJobDeletedRestorePoint
    from .page_of_job_session import PageOfJobSession as PageOfJobSession
    from .page_of_key_vault import PageOfKeyVault as PageOfKeyVault
    from .page_of_key_vault_key import PageOfKeyVaultKey as PageOfKeyVaultKey
    from .page_of_licensed_resource import PageOfLicensedResource as PageOfLicensedResource
    from .page_of_network_security_group import PageOfNetworkSecurityGroup as PageOfNetworkSecurityGroup
    from .page_of_policy import PageOfPolicy as PageOfPolicy
    from .page_of_policy_backup_item import PageOfPolicyBackupItem as PageOfPolicyBackupItem
    from .page_of_policy_excluded_item import PageOfPolicyExcludedItem as PageOfPolicyExcludedItem
    from .page_of_policy_protected_item import PageOfPolicyProtectedItem as PageOfPolicyProtectedItem
    from .page_of_protected_cosmos_db_account import PageOfProtectedCosmosDbAccount as PageOfProtectedCosmosDbAccount
    from .page_of_protected_database import PageOfProtectedDatabase as PageOfProtectedDatabase
    from .page_of_protected_file_share import PageOfProtectedFileShare as PageOfProtectedFileShare
    from .page_of_protected_item import PageOfProtectedItem as PageOfProtectedItem
    from .page_of_protected_virtual_machine import PageOfProtectedVirtualMachine as PageOfProtectedVirtualMachine
    from .page_of_protected_vnet import PageOfProtectedVnet as PageOfProtectedVnet
    from .page_of_region import PageOfRegion as PageOfRegion
    from .page_of_repository import PageOfRepository as PageOfRepository
    from .page_of_repository_validate_delete import PageOfRepositoryValidateDelete as PageOfRepositoryValidateDelete
    from .page_of_resource_group import PageOfResourceGroup as PageOfResourceGroup
    from .page_of_restored_cosmos_db_account import PageOfRestoredCosmosDbAccount as PageOfRestoredCosmosDbAccount
    from .page_of_restored_database import PageOfRestoredDatabase as PageOfRestoredDatabase
    from .page_of_restored_item import PageOfRestoredItem as PageOfRestoredItem
    from .page_of_sla_session_report_row import PageOfSlaSessionReportRow as PageOfSlaSessionReportRow
    from .page_of_sla_template import PageOfSlaTemplate as PageOfSlaTemplate
    from .page_of_sla_template_assignment import PageOfSlaTemplateAssignment as PageOfSlaTemplateAssignment
    from .page_of_sql_elastic_pool import PageOfSqlElasticPool as PageOfSqlElasticPool
    from .page_of_sql_policy import PageOfSqlPolicy as PageOfSqlPolicy
    from .page_of_sql_policy_backup_item import PageOfSqlPolicyBackupItem as PageOfSqlPolicyBackupItem
    from .page_of_sql_policy_excluded_item import PageOfSqlPolicyExcludedItem as PageOfSqlPolicyExcludedItem
    from .page_of_sql_restore_point import PageOfSqlRestorePoint as PageOfSqlRestorePoint
    from .page_of_sql_server import PageOfSqlServer as PageOfSqlServer
    from .page_of_standard_account import PageOfStandardAccount as PageOfStandardAccount
    from .page_of_standard_account_name import PageOfStandardAccountName as PageOfStandardAccountName
    from .page_of_storage_account import PageOfStorageAccount as PageOfStorageAccount
    from .page_of_storage_template import PageOfStorageTemplate as PageOfStorageTemplate
    from .page_of_storage_template_assignment import PageOfStorageTemplateAssignment as PageOfStorageTemplateAssignment
    from .page_of_tag import PageOfTag as PageOfTag
    from .page_of_tenant import PageOfTenant as PageOfTenant
    from .page_of_tenant_with_account import PageOfTenantWithAccount as PageOfTenantWithAccount
    from .page_of_user import PageOfUser as PageOfUser
    from .page_of_virtual_machine import PageOfVirtualMachine as PageOfVirtualMachine
    from .page_of_virtual_machine_restore_point import (
        PageOfVirtualMachineRestorePoint as PageOfVirtualMachineRestorePoint,
    )
    from .page_of_virtual_network import PageOfVirtualNetwork as PageOfVirtualNetwork
    from .page_of_vm_protection_policy import PageOfVmProtectionPolicy as PageOfVmProtectionPolicy
    from .page_of_vm_protection_policy_with_sla import (
        PageOfVmProtectionPolicyWithSla as PageOfVmProtectionPolicyWithSla,
    )
    from .page_of_vm_snapshot import PageOfVmSnapshot as PageOfVmSnapshot
    from .page_of_vnet_restore_point import PageOfVnetRestorePoint as PageOfVnetRestorePoint
    from .page_of_vnet_restored_item import PageOfVnetRestoredItem as PageOfVnetRestoredItem
    from .page_of_worker import PageOfWorker as PageOfWorker
    from .page_of_worker_management_suitable_account import (
        PageOfWorkerManagementSuitableAccount as PageOfWorkerManagementSuitableAccount,
    )
    from .page_of_worker_network_configuration import (
        PageOfWorkerNetworkConfiguration as PageOfWorkerNetworkConfiguration,
    )
    from .page_of_worker_profile import PageOfWorkerProfile as PageOfWorkerProfile
    from .policy import Policy as Policy
    from .policy_backup_item import PolicyBackupItem as PolicyBackupItem
    from .policy_backup_item_type import PolicyBackupItemType as PolicyBackupItemType
    from .policy_backup_items_from_client import PolicyBackupItemsFromClient as PolicyBackupItemsFromClient
    from .policy_cosmos_db_backup_tier import PolicyCosmosDbBackupTier as PolicyCosmosDbBackupTier
    from .policy_cosmos_db_backup_workload import PolicyCosmosDbBackupWorkload as PolicyCosmosDbBackupWorkload
    from .policy_excluded_item import PolicyExcludedItem as PolicyExcludedItem
    from .policy_excluded_items_from_client import PolicyExcludedItemsFromClient as PolicyExcludedItemsFromClient
    from .policy_id_name_type import PolicyIdNameType as PolicyIdNameType
    from .policy_item_deleted_from_azure import PolicyItemDeletedFromAzure as PolicyItemDeletedFromAzure
    from .policy_notification_settings import PolicyNotificationSettings as PolicyNotificationSettings
    from .policy_protected_item import PolicyProtectedItem as PolicyProtectedItem
    from .policy_region_from_client import PolicyRegionFromClient as PolicyRegionFromClient
    from .policy_resource_group_from_client import PolicyResourceGroupFromClient as PolicyResourceGroupFromClient
    from .policy_status import PolicyStatus as PolicyStatus
    from .policy_subscription_from_client import PolicySubscriptionFromClient as PolicySubscriptionFromClient
    from .policy_tag_group_from_client import PolicyTagGroupFromClient as PolicyTagGroupFromClient
    from .policy_task_statistics_report import PolicyTaskStatisticsReport as PolicyTaskStatisticsReport
    from .policy_type import PolicyType as PolicyType
    from .policy_virtual_machine_from_client import PolicyVirtualMachineFromClient as PolicyVirtualMachineFromClient
    from .portal_users_check_result import PortalUsersCheckResult as PortalUsersCheckResult
    from .price import Price as Price
    from .price_list_item_unit import PriceListItemUnit as PriceListItemUnit
    from .price_per_month import PricePerMonth as PricePerMonth
    from .price_per_month_type import PricePerMonthType as PricePerMonthType
    from .private_deployment_state import PrivateDeploymentState as PrivateDeploymentState
    from .private_dns_setting import PrivateDnsSetting as PrivateDnsSetting
    from .problem_details import ProblemDetails as ProblemDetails
    from .problem_details_400 import ProblemDetails400 as ProblemDetails400
    from .problem_details_401 import ProblemDetails401 as ProblemDetails401
    from .problem_details_403 import ProblemDetails403 as ProblemDetails403
    from .problem_details_404 import ProblemDetails404 as ProblemDetails404
    from .problem_details_409 import ProblemDetails409 as ProblemDetails409
    from .problem_details_415 import ProblemDetails415 as ProblemDetails415
    from .problem_details_423 import ProblemDetails423 as ProblemDetails423
    from .problem_details_429 import ProblemDetails429 as ProblemDetails429
    from .problem_details_trace_id import ProblemDetailsTraceId as ProblemDetailsTraceId
    from .protected_cosmos_db_account import ProtectedCosmosDbAccount as ProtectedCosmosDbAccount
    from .protected_cosmos_db_account_export_options import (
        ProtectedCosmosDbAccountExportOptions as ProtectedCosmosDbAccountExportOptions,
    )
    from .protected_data_backup_tier import ProtectedDataBackupTier as ProtectedDataBackupTier
    from .protected_data_backup_tier_nullable import ProtectedDataBackupTierNullable as ProtectedDataBackupTierNullable
    from .protected_data_batch_delete_backup_config import (
        ProtectedDataBatchDeleteBackupConfig as ProtectedDataBatchDeleteBackupConfig,
    )
    from .protected_data_batch_delete_snapshots_config import (
        ProtectedDataBatchDeleteSnapshotsConfig as ProtectedDataBatchDeleteSnapshotsConfig,
    )
    from .protected_data_file_share_batch_delete_snapshots_config import (
        ProtectedDataFileShareBatchDeleteSnapshotsConfig as ProtectedDataFileShareBatchDeleteSnapshotsConfig,
    )
    from .protected_database import ProtectedDatabase as ProtectedDatabase
    from .protected_file_share import ProtectedFileShare as ProtectedFileShare
    from .protected_file_share_export_options import ProtectedFileShareExportOptions as ProtectedFileShareExportOptions
    from .protected_file_share_storage_account import (
        ProtectedFileShareStorageAccount as ProtectedFileShareStorageAccount,
    )
    from .protected_item import ProtectedItem as ProtectedItem
    from .protected_item_resource_parent import ProtectedItemResourceParent as ProtectedItemResourceParent
    from .protected_progress import ProtectedProgress as ProtectedProgress
    from .protected_sql_database_export_options import (
        ProtectedSqlDatabaseExportOptions as ProtectedSqlDatabaseExportOptions,
    )
    from .protected_virtual_machine import ProtectedVirtualMachine as ProtectedVirtualMachine
    from .protected_virtual_machine_export_options import (
        ProtectedVirtualMachineExportOptions as ProtectedVirtualMachineExportOptions,
    )
    from .protected_vnet import ProtectedVnet as ProtectedVnet
    from .protected_vnet_export_options import ProtectedVnetExportOptions as ProtectedVnetExportOptions
    from .protected_vnet_to_delete import ProtectedVnetToDelete as ProtectedVnetToDelete
    from .protected_workloads_report import ProtectedWorkloadsReport as ProtectedWorkloadsReport
    from .protection_cosmos_db_account_state import ProtectionCosmosDbAccountState as ProtectionCosmosDbAccountState
    from .protection_policy_sla_compliance_status import (
        ProtectionPolicySlaComplianceStatus as ProtectionPolicySlaComplianceStatus,
    )
    from .protection_policy_sla_report import ProtectionPolicySlaReport as ProtectionPolicySlaReport
    from .protection_status import ProtectionStatus as ProtectionStatus
    from .rates import Rates as Rates
    from .rbac_role import RbacRole as RbacRole
    from .rbac_role_nullable import RbacRoleNullable as RbacRoleNullable
    from .region import Region as Region
    from .report_period import ReportPeriod as ReportPeriod
    from .repository import Repository as Repository
    from .repository_configuration_item import RepositoryConfigurationItem as RepositoryConfigurationItem
    from .repository_configuration_item_from_client import (
        RepositoryConfigurationItemFromClient as RepositoryConfigurationItemFromClient,
    )
    from .repository_create_from_client_with_key_vault import (
        RepositoryCreateFromClientWithKeyVault as RepositoryCreateFromClientWithKeyVault,
    )
    from .repository_encryption_check_result import RepositoryEncryptionCheckResult as RepositoryEncryptionCheckResult
    from .repository_encryption_check_result_status import (
        RepositoryEncryptionCheckResultStatus as RepositoryEncryptionCheckResultStatus,
    )
    from .repository_encryption_method import RepositoryEncryptionMethod as RepositoryEncryptionMethod
    from .repository_job_info import RepositoryJobInfo as RepositoryJobInfo
    from .repository_options import RepositoryOptions as RepositoryOptions
    from .repository_ownership import RepositoryOwnership as RepositoryOwnership
    from .repository_ownership_check_result import RepositoryOwnershipCheckResult as RepositoryOwnershipCheckResult
    from .repository_ownership_check_result_status import (
        RepositoryOwnershipCheckResultStatus as RepositoryOwnershipCheckResultStatus,
    )
    from .repository_restore_point_state import RepositoryRestorePointState as RepositoryRestorePointState
    from .repository_retention_settings import RepositoryRetentionSettings as RepositoryRetentionSettings
    from .repository_security_settings_data import RepositorySecuritySettingsData as RepositorySecuritySettingsData
    from .repository_settings_check_result import RepositorySettingsCheckResult as RepositorySettingsCheckResult
    from .repository_settings_check_result_status import (
        RepositorySettingsCheckResultStatus as RepositorySettingsCheckResultStatus,
    )
    from .repository_status import RepositoryStatus as RepositoryStatus
    from .repository_type import RepositoryType as RepositoryType
    from .repository_update_from_client_with_key_vault import (
        RepositoryUpdateFromClientWithKeyVault as RepositoryUpdateFromClientWithKeyVault,
    )
    from .repository_validate_delete import RepositoryValidateDelete as RepositoryValidateDelete
    from .repository_validate_delete_error import RepositoryValidateDeleteError as RepositoryValidateDeleteError
    from .repository_validate_delete_error_code import (
        RepositoryValidateDeleteErrorCode as RepositoryValidateDeleteErrorCode,
    )
    from .resource_group import ResourceGroup as ResourceGroup
    from .resource_provider_type import ResourceProviderType as ResourceProviderType
    from .resource_type import ResourceType as ResourceType
    from .rest_sql_policy_server_from_client import RESTSqlPolicyServerFromClient as RESTSqlPolicyServerFromClient
    from .restore_job_info import RestoreJobInfo as RestoreJobInfo
    from .restore_point_data_retrieval_job_info import (
        RestorePointDataRetrievalJobInfo as RestorePointDataRetrievalJobInfo,
    )
    from .restore_point_type import RestorePointType as RestorePointType
    from .restored_cosmos_db_account import RestoredCosmosDbAccount as RestoredCosmosDbAccount
    from .restored_database import RestoredDatabase as RestoredDatabase
    from .restored_item import RestoredItem as RestoredItem
    from .retention_duration_type_nullable import RetentionDurationTypeNullable as RetentionDurationTypeNullable
    from .retention_job_info import RetentionJobInfo as RetentionJobInfo
    from .retention_setting import RetentionSetting as RetentionSetting
    from .retention_settings import RetentionSettings as RetentionSettings
    from .retry_settings import RetrySettings as RetrySettings
    from .save_azure_account_info import SaveAzureAccountInfo as SaveAzureAccountInfo
    from .schedule_type import ScheduleType as ScheduleType
    from .server_info import ServerInfo as ServerInfo
    from .service_provider_certificate import ServiceProviderCertificate as ServiceProviderCertificate
    from .service_provider_configuration import ServiceProviderConfiguration as ServiceProviderConfiguration
    from .session_type import SessionType as SessionType
    from .sessions_summary_report import SessionsSummaryReport as SessionsSummaryReport
    from .set_deployment_mode_request import SetDeploymentModeRequest as SetDeploymentModeRequest
    from .sla_backup_schedule import SlaBackupSchedule as SlaBackupSchedule
    from .sla_compliance_status import SlaComplianceStatus as SlaComplianceStatus
    from .sla_compliance_status_filter import SlaComplianceStatusFilter as SlaComplianceStatusFilter
    from .sla_configuration import SlaConfiguration as SlaConfiguration
    from .sla_duration_type import SlaDurationType as SlaDurationType
    from .sla_filter_session_status import SlaFilterSessionStatus as SlaFilterSessionStatus
    from .sla_instance_report import SlaInstanceReport as SlaInstanceReport
    from .sla_instance_report_row import SlaInstanceReportRow as SlaInstanceReportRow
    from .sla_policy_notification_settings import SlaPolicyNotificationSettings as SlaPolicyNotificationSettings
    from .sla_session_report_row import SlaSessionReportRow as SlaSessionReportRow
    from .sla_session_status import SlaSessionStatus as SlaSessionStatus
    from .sla_session_task_report import SlaSessionTaskReport as SlaSessionTaskReport
    from .sla_session_task_report_row import SlaSessionTaskReportRow as SlaSessionTaskReportRow
    from .sla_snapshot_schedule import SlaSnapshotSchedule as SlaSnapshotSchedule
    from .sla_statistic_report import SlaStatisticReport as SlaStatisticReport
    from .sla_template import SlaTemplate as SlaTemplate
    from .sla_template_assignment import SlaTemplateAssignment as SlaTemplateAssignment
    from .sla_threshold_settings import SlaThresholdSettings as SlaThresholdSettings
    from .sla_time_series_point import SlaTimeSeriesPoint as SlaTimeSeriesPoint
    from .snapshot_destination import SnapshotDestination as SnapshotDestination
    from .snapshot_settings import SnapshotSettings as SnapshotSettings
    from .sql_backup_destination import SqlBackupDestination as SqlBackupDestination
    from .sql_backup_destination_filter_options import (
        SqlBackupDestinationFilterOptions as SqlBackupDestinationFilterOptions,
    )
    from .sql_connection_test_message import SqlConnectionTestMessage as SqlConnectionTestMessage
    from .sql_elastic_pool import SqlElasticPool as SqlElasticPool
    from .sql_manual_backup_settings import SqlManualBackupSettings as SqlManualBackupSettings
    from .sql_policies_export_options import SqlPoliciesExportOptions as SqlPoliciesExportOptions
    from .sql_policy import SqlPolicy as SqlPolicy
    from .sql_policy_backup_item import SqlPolicyBackupItem as SqlPolicyBackupItem
    from .sql_policy_backup_item_type import SqlPolicyBackupItemType as SqlPolicyBackupItemType
    from .sql_policy_backup_items_from_client import SqlPolicyBackupItemsFromClient as SqlPolicyBackupItemsFromClient
    from .sql_policy_configuration_test_result import (
        SqlPolicyConfigurationTestResult as SqlPolicyConfigurationTestResult,
    )
    from .sql_policy_database_from_client import SqlPolicyDatabaseFromClient as SqlPolicyDatabaseFromClient
    from .sql_policy_excluded_item import SqlPolicyExcludedItem as SqlPolicyExcludedItem
    from .sql_policy_excluded_items_from_client import (
        SqlPolicyExcludedItemsFromClient as SqlPolicyExcludedItemsFromClient,
    )
    from .sql_policy_item_deleted_from_azure import SqlPolicyItemDeletedFromAzure as SqlPolicyItemDeletedFromAzure
    from .sql_restore_point import SqlRestorePoint as SqlRestorePoint
    from .sql_server import SqlServer as SqlServer
    from .sql_server_for_protected_database import SqlServerForProtectedDatabase as SqlServerForProtectedDatabase
    from .sql_server_type import SqlServerType as SqlServerType
    from .sql_server_type_filter_options import SqlServerTypeFilterOptions as SqlServerTypeFilterOptions
    from .standard_account import StandardAccount as StandardAccount
    from .standard_account_export_options import StandardAccountExportOptions as StandardAccountExportOptions
    from .standard_account_kind import StandardAccountKind as StandardAccountKind
    from .standard_account_name import StandardAccountName as StandardAccountName
    from .standard_account_sql_options_from_client import (
        StandardAccountSqlOptionsFromClient as StandardAccountSqlOptionsFromClient,
    )
    from .standard_account_sql_server_from_client import (
        StandardAccountSqlServerFromClient as StandardAccountSqlServerFromClient,
    )
    from .storage_access_tier import StorageAccessTier as StorageAccessTier
    from .storage_account import StorageAccount as StorageAccount
    from .storage_account_bottleneck_state import StorageAccountBottleneckState as StorageAccountBottleneckState
    from .storage_account_capabilities import StorageAccountCapabilities as StorageAccountCapabilities
    from .storage_account_performance import StorageAccountPerformance as StorageAccountPerformance
    from .storage_account_public_access import StorageAccountPublicAccess as StorageAccountPublicAccess
    from .storage_account_redundancy import StorageAccountRedundancy as StorageAccountRedundancy
    from .storage_consumption_limit import StorageConsumptionLimit as StorageConsumptionLimit
    from .storage_consumption_limit_type import StorageConsumptionLimitType as StorageConsumptionLimitType
    from .storage_template import StorageTemplate as StorageTemplate
    from .storage_template_assignment import StorageTemplateAssignment as StorageTemplateAssignment
    from .storage_template_configuration import StorageTemplateConfiguration as StorageTemplateConfiguration
    from .storage_template_configuration_from_client import (
        StorageTemplateConfigurationFromClient as StorageTemplateConfigurationFromClient,
    )
    from .storage_tier import StorageTier as StorageTier
    from .storage_tier_nullable import StorageTierNullable as StorageTierNullable
    from .storage_usage_report import StorageUsageReport as StorageUsageReport
    from .subscription_availability import SubscriptionAvailability as SubscriptionAvailability
    from .subscription_for_service_account import SubscriptionForServiceAccount as SubscriptionForServiceAccount
    from .subscription_permissions_state import SubscriptionPermissionsState as SubscriptionPermissionsState
    from .subscription_resource_providers_state import (
        SubscriptionResourceProvidersState as SubscriptionResourceProvidersState,
    )
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscriptions_listing_result import SubscriptionsListingResult as SubscriptionsListingResult
    from .summary_count_difference import SummaryCountDifference as SummaryCountDifference
    from .support_info import SupportInfo as SupportInfo
    from .system_info import SystemInfo as SystemInfo
    from .system_state import SystemState as SystemState
    from .system_status import SystemStatus as SystemStatus
    from .tag import Tag as Tag
    from .tag_from_client import TagFromClient as TagFromClient
    from .tag_group import TagGroup as TagGroup
    from .tenant import Tenant as Tenant
    from .tenant_access_status import TenantAccessStatus as TenantAccessStatus
    from .tenant_for_service_account import TenantForServiceAccount as TenantForServiceAccount
    from .tenant_with_account import TenantWithAccount as TenantWithAccount
    from .tenants_listing_result import TenantsListingResult as TenantsListingResult
    from .time_window_sla_schedule import TimeWindowSlaSchedule as TimeWindowSlaSchedule
    from .timezone import Timezone as Timezone
    from .timezone_from_client import TimezoneFromClient as TimezoneFromClient
    from .top_policies_duration_report import TopPoliciesDurationReport as TopPoliciesDurationReport
    from .top_policies_duration_report_item import TopPoliciesDurationReportItem as TopPoliciesDurationReportItem
    from .top_policy_source import TopPolicySource as TopPolicySource
    from .updated_cosmos_db_policy_from_client import UpdatedCosmosDbPolicyFromClient as UpdatedCosmosDbPolicyFromClient
    from .updated_file_share_policy_from_client import (
        UpdatedFileSharePolicyFromClient as UpdatedFileSharePolicyFromClient,
    )
    from .updated_policy_from_client import UpdatedPolicyFromClient as UpdatedPolicyFromClient
    from .updated_sla_template_from_client import UpdatedSlaTemplateFromClient as UpdatedSlaTemplateFromClient
    from .updated_sql_policy_from_client import UpdatedSqlPolicyFromClient as UpdatedSqlPolicyFromClient
    from .updated_standard_account_from_client import (
        UpdatedStandardAccountFromClient as UpdatedStandardAccountFromClient,
    )
    from .updated_storage_template_from_client import (
        UpdatedStorageTemplateFromClient as UpdatedStorageTemplateFromClient,
    )
    from .updated_vm_protection_policy_from_client import (
        UpdatedVmProtectionPolicyFromClient as UpdatedVmProtectionPolicyFromClient,
    )
    from .updated_vnet_policy_from_client import UpdatedVnetPolicyFromClient as UpdatedVnetPolicyFromClient
    from .uploaded_web_server_certificate import UploadedWebServerCertificate as UploadedWebServerCertificate
    from .user import User as User
    from .user_ad_permissions import UserAdPermissions as UserAdPermissions
    from .user_app_registration_status import UserAppRegistrationStatus as UserAppRegistrationStatus
    from .user_export_query_options import UserExportQueryOptions as UserExportQueryOptions
    from .user_from_client import UserFromClient as UserFromClient
    from .user_mfa_accept import UserMfaAccept as UserMfaAccept
    from .user_mfa_data import UserMfaData as UserMfaData
    from .user_mfa_setup import UserMfaSetup as UserMfaSetup
    from .user_scripts import UserScripts as UserScripts
    from .user_scripts_settings import UserScriptsSettings as UserScriptsSettings
    from .user_type import UserType as UserType
    from .user_type_nullable import UserTypeNullable as UserTypeNullable
    from .user_update_from_client import UserUpdateFromClient as UserUpdateFromClient
    from .uuid_name_pair import UuidNamePair as UuidNamePair
    from .verification_needed_result import VerificationNeededResult as VerificationNeededResult
    from .virtual_machine import VirtualMachine as VirtualMachine
    from .virtual_machine_exists_state import VirtualMachineExistsState as VirtualMachineExistsState
    from .virtual_machine_export_options import VirtualMachineExportOptions as VirtualMachineExportOptions
    from .virtual_machine_options import VirtualMachineOptions as VirtualMachineOptions
    from .virtual_machine_policies_export_options import (
        VirtualMachinePoliciesExportOptions as VirtualMachinePoliciesExportOptions,
    )
    from .virtual_machine_restore_options import VirtualMachineRestoreOptions as VirtualMachineRestoreOptions
    from .virtual_machine_restore_point import VirtualMachineRestorePoint as VirtualMachineRestorePoint
    from .virtual_machine_to_alternative_restore_options import (
        VirtualMachineToAlternativeRestoreOptions as VirtualMachineToAlternativeRestoreOptions,
    )
    from .virtual_machine_to_backup import VirtualMachineToBackup as VirtualMachineToBackup
    from .virtual_network import VirtualNetwork as VirtualNetwork
    from .virtual_network_from_client import VirtualNetworkFromClient as VirtualNetworkFromClient
    from .virtual_network_from_client_for_to_alternative import (
        VirtualNetworkFromClientForToAlternative as VirtualNetworkFromClientForToAlternative,
    )
    from .virtual_network_subnet import VirtualNetworkSubnet as VirtualNetworkSubnet
    from .virtual_network_subnet_base import VirtualNetworkSubnetBase as VirtualNetworkSubnetBase
    from .vm_disk_snapshot import VmDiskSnapshot as VmDiskSnapshot
    from .vm_protection_policy import VmProtectionPolicy as VmProtectionPolicy
    from .vm_protection_policy_export_query_options import (
        VmProtectionPolicyExportQueryOptions as VmProtectionPolicyExportQueryOptions,
    )
    from .vm_protection_policy_with_sla import VmProtectionPolicyWithSla as VmProtectionPolicyWithSla
    from .vm_size import VmSize as VmSize
    from .vm_snapshot import VmSnapshot as VmSnapshot
    from .vnet_backup_destination import VnetBackupDestination as VnetBackupDestination
    from .vnet_comparison_diff_type import VnetComparisonDiffType as VnetComparisonDiffType
    from .vnet_comparison_result import VnetComparisonResult as VnetComparisonResult
    from .vnet_deletion_type import VnetDeletionType as VnetDeletionType
    from .vnet_policy import VnetPolicy as VnetPolicy
    from .vnet_policy_additional_protected_resources import (
        VnetPolicyAdditionalProtectedResources as VnetPolicyAdditionalProtectedResources,
    )
    from .vnet_policy_additional_protected_resources_from_client import (
        VnetPolicyAdditionalProtectedResourcesFromClient as VnetPolicyAdditionalProtectedResourcesFromClient,
    )
    from .vnet_policy_auto_discovered_protected_resources import (
        VnetPolicyAutoDiscoveredProtectedResources as VnetPolicyAutoDiscoveredProtectedResources,
    )
    from .vnet_policy_azure_account import VnetPolicyAzureAccount as VnetPolicyAzureAccount
    from .vnet_policy_azure_subscription_with_policies import (
        VnetPolicyAzureSubscriptionWithPolicies as VnetPolicyAzureSubscriptionWithPolicies,
    )
    from .vnet_restore_options import VnetRestoreOptions as VnetRestoreOptions
    from .vnet_restore_point import VnetRestorePoint as VnetRestorePoint
    from .vnet_restore_point_restore_type import VnetRestorePointRestoreType as VnetRestorePointRestoreType
    from .vnet_restored_item import VnetRestoredItem as VnetRestoredItem
    from .vnet_to_alternative_restore_options import VnetToAlternativeRestoreOptions as VnetToAlternativeRestoreOptions
    from .weekly_backup_schedule import WeeklyBackupSchedule as WeeklyBackupSchedule
    from .weekly_cosmos_db_schedule import WeeklyCosmosDbSchedule as WeeklyCosmosDbSchedule
    from .weekly_file_share_schedule import WeeklyFileShareSchedule as WeeklyFileShareSchedule
    from .weekly_schedule import WeeklySchedule as WeeklySchedule
    from .weekly_sla_schedule import WeeklySlaSchedule as WeeklySlaSchedule
    from .weekly_snapshot_schedule import WeeklySnapshotSchedule as WeeklySnapshotSchedule
    from .weekly_sql_schedule import WeeklySqlSchedule as WeeklySqlSchedule
    from .worker import Worker as Worker
    from .worker_configuration_check_result import WorkerConfigurationCheckResult as WorkerConfigurationCheckResult
    from .worker_configuration_check_result_status import (
        WorkerConfigurationCheckResultStatus as WorkerConfigurationCheckResultStatus,
    )
    from .worker_deployment_location import WorkerDeploymentLocation as WorkerDeploymentLocation
    from .worker_export_options import WorkerExportOptions as WorkerExportOptions
    from .worker_management_suitable_account import WorkerManagementSuitableAccount as WorkerManagementSuitableAccount
    from .worker_management_suitable_account_subscription import (
        WorkerManagementSuitableAccountSubscription as WorkerManagementSuitableAccountSubscription,
    )
    from .worker_network_configuration import WorkerNetworkConfiguration as WorkerNetworkConfiguration
    from .worker_network_configuration_deletion_result import (
        WorkerNetworkConfigurationDeletionResult as WorkerNetworkConfigurationDeletionResult,
    )
    from .worker_network_configuration_export_options import (
        WorkerNetworkConfigurationExportOptions as WorkerNetworkConfigurationExportOptions,
    )
    from .worker_network_configuration_from_client import (
        WorkerNetworkConfigurationFromClient as WorkerNetworkConfigurationFromClient,
    )
    from .worker_network_configuration_type import WorkerNetworkConfigurationType as WorkerNetworkConfigurationType
    from .worker_profile import WorkerProfile as WorkerProfile
    from .worker_profile_deletion_result import WorkerProfileDeletionResult as WorkerProfileDeletionResult
    from .worker_profile_export_options import WorkerProfileExportOptions as WorkerProfileExportOptions
    from .worker_profile_from_client import WorkerProfileFromClient as WorkerProfileFromClient
    from .worker_profile_type import WorkerProfileType as WorkerProfileType
    from .worker_statistics import WorkerStatistics as WorkerStatistics
    from .worker_status import WorkerStatus as WorkerStatus
    from .worker_tag import WorkerTag as WorkerTag
    from .worker_tags import WorkerTags as WorkerTags
    from .worker_virtual_network import WorkerVirtualNetwork as WorkerVirtualNetwork
    from .worker_wait_time_state import WorkerWaitTimeState as WorkerWaitTimeState
    from .workload_type import WorkloadType as WorkloadType
    from .yearly_schedule import YearlySchedule as YearlySchedule
    from .yearly_type_nullable import YearlyTypeNullable as YearlyTypeNullable

_MODULES = {
    "AccountEditValidationIssue": "account_edit_validation_issue",
    "AccountEditValidationIssueType": "account_edit_validation_issue_type",
    "AccountEditValidationResult": "account_edit_validation_result",
    "AdGroup": "ad_group",
    "AdGroupListingResult": "ad_group_listing_result",
    "AdGroupQueryOptions": "ad_group_query_options",
    "ArchiveRepositoryConfiguration": "archive_repository_configuration",
    "ArchiveRepositoryConfigurationFromClient": "archive_repository_configuration_from_client",
    "ArchiveSlaSchedule": "archive_sla_schedule",
    "AsyncOperationOfAdGroupListingResult": "async_operation_of_ad_group_listing_result",
    "AsyncOperationOfArrayOfSqlConnectionTestMessage": "async_operation_of_array_of_sql_connection_test_message",
    "AsyncOperationOfArrayOfSqlPolicyConfigurationTestResult": "async_operation_of_array_of_sql_policy_configuration_test_result",
    "AsyncOperationOfAzureAccount": "async_operation_of_azure_account",
    "AsyncOperationOfBoolean": "async_operation_of_boolean",
    "AsyncOperationOfCosmosDbAccount": "async_operation_of_cosmos_db_account",
    "AsyncOperationOfDatabase": "async_operation_of_database",
    "AsyncOperationOfFileShare": "async_operation_of_file_share",
    "AsyncOperationOfKeyVault": "async_operation_of_key_vault",
    "AsyncOperationOfNullableBoolean": "async_operation_of_nullable_boolean",
    "AsyncOperationOfNullableResourceGroup": "async_operation_of_nullable_resource_group",
    "AsyncOperationOfNullableStorageAccount": "async_operation_of_nullable_storage_account",
    "AsyncOperationOfNullableStorageAccountCapabilities": "async_operation_of_nullable_storage_account_capabilities",
    "AsyncOperationOfObject": "async_operation_of_object",
    "AsyncOperationOfPageOfAzureAccount": "async_operation_of_page_of_azure_account",
    "AsyncOperationOfPageOfCosmosDbAccount": "async_operation_of_page_of_cosmos_db_account",
    "AsyncOperationOfPageOfDatabase": "async_operation_of_page_of_database",
    "AsyncOperationOfPageOfFileShare": "async_operation_of_page_of_file_share",
    "AsyncOperationOfPageOfKeyVault": "async_operation_of_page_of_key_vault",
    "AsyncOperationOfPageOfKeyVaultKey": "async_operation_of_page_of_key_vault_key",
    "AsyncOperationOfPageOfProtectedCosmosDbAccount": "async_operation_of_page_of_protected_cosmos_db_account",
    "AsyncOperationOfPageOfProtectedDatabase": "async_operation_of_page_of_protected_database",
    "AsyncOperationOfPageOfProtectedFileShare": "async_operation_of_page_of_protected_file_share",
    "AsyncOperationOfPageOfProtectedVirtualMachine": "async_operation_of_page_of_protected_virtual_machine",
    "AsyncOperationOfPageOfRegion": "async_operation_of_page_of_region",
    "AsyncOperationOfPageOfResourceGroup": "async_operation_of_page_of_resource_group",
    "AsyncOperationOfPageOfSqlElasticPool": "async_operation_of_page_of_sql_elastic_pool",
    "AsyncOperationOfPageOfSqlServer": "async_operation_of_page_of_sql_server",
    "AsyncOperationOfPageOfStorageAccount": "async_operation_of_page_of_storage_account",
    "AsyncOperationOfPageOfTag": "async_operation_of_page_of_tag",
    "AsyncOperationOfPageOfTenant": "async_operation_of_page_of_tenant",
    "AsyncOperationOfPageOfTenantWithAccount": "async_operation_of_page_of_tenant_with_account",
    "AsyncOperationOfPageOfVirtualMachine": "async_operation_of_page_of_virtual_machine",
    "AsyncOperationOfProtectedCosmosDbAccount": "async_operation_of_protected_cosmos_db_account",
    "AsyncOperationOfProtectedVirtualMachine": "async_operation_of_protected_virtual_machine",
    "AsyncOperationOfRepositorySecuritySettingsData": "async_operation_of_repository_security_settings_data",
    "AsyncOperationOfSqlElasticPool": "async_operation_of_sql_elastic_pool",
    "AsyncOperationOfSqlServer": "async_operation_of_sql_server",
    "AsyncOperationOfString": "async_operation_of_string",
    "AsyncOperationOfSubscriptionsListingResult": "async_operation_of_subscriptions_listing_result",
    "AsyncOperationOfTenantsListingResult": "async_operation_of_tenants_listing_result",
    "AsyncOperationOfVirtualMachine": "async_operation_of_virtual_machine",
    "AsyncOperationOfVirtualNetwork": "async_operation_of_virtual_network",
    "AsyncOperationOfWorkerNetworkConfigurationDeletionResult": "async_operation_of_worker_network_configuration_deletion_result",
    "AsyncOperationOfWorkerProfileDeletionResult": "async_operation_of_worker_profile_deletion_result",
    "AvailabilitySet": "availability_set",
    "AvailabilitySetFromClient": "availability_set_from_client",
    "AvailabilityZoneInfo": "availability_zone_info",
    "AzureAccount": "azure_account",
    "AzureAccountCheckResult": "azure_account_check_result",
    "AzureAccountCheckResultStatus": "azure_account_check_result_status",
    "AzureAccountCloudStateNullable": "azure_account_cloud_state_nullable",
    "AzureAccountInfo": "azure_account_info",
    "AzureAccountOrigin": "azure_account_origin",
    "AzureAccountPermissionsState": "azure_account_permissions_state",
    "AzureAccountPurpose": "azure_account_purpose",
    "AzureAccountState": "azure_account_state",
    "AzureAccountSubscriptionCheckResult": "azure_account_subscription_check_result",
    "AzureAuthenticationResult": "azure_authentication_result",
    "AzureEnvironment": "azure_environment",
    "AzureEnvironmentNullable": "azure_environment_nullable",
    "AzureResource": "azure_resource",
    "AzureServiceAccountExportOptions": "azure_service_account_export_options",
    "AzureStorageItem": "azure_storage_item",
    "AzureStorageItemCreationConfig": "azure_storage_item_creation_config",
    "AzureSubscription": "azure_subscription",
    "BackupDestination": "backup_destination",
    "BackupDestinationFilterOptions": "backup_destination_filter_options",
    "BackupItems": "backup_items",
    "BackupJobInfo": "backup_job_info",
    "BackupRepositoryConfiguration": "backup_repository_configuration",
    "BackupRepositoryConfigurationFromClient": "backup_repository_configuration_from_client",
    "BackupTypeNullable": "backup_type_nullable",
    "BottlenecksOverviewReport": "bottlenecks_overview_report",
    "CertificateInfo": "certificate_info",
    "CertificateType": "certificate_type",
    "ChangePasswordOfCurrentUserData": "change_password_of_current_user_data",
    "ChangeUsersPasswordData": "change_users_password_data",
    "CheckLog": "check_log",
    "CheckResponse": "check_response",
    "CheckResponseAzureAccounts": "check_response_azure_accounts",
    "CheckResponsePortalUsers": "check_response_portal_users",
    "CheckResponseRepositories": "check_response_repositories",
    "CheckResponseRepositoryEncryption": "check_response_repository_encryption",
    "CheckResponseRepositoryOwnership": "check_response_repository_ownership",
    "CheckResponseWorkerConfigurations": "check_response_worker_configurations",
    "CheckResultSeverity": "check_result_severity",
    "CheckedItem": "checked_item",
    "ClientLoginParameters": "client_login_parameters",
    "ConfigurationBackupExportRequest": "configuration_backup_export_request",
    "ConfigurationBackupRequest": "configuration_backup_request",
    "ConfigurationBackupSchedule": "configuration_backup_schedule",
    "ConfigurationBackupSettings": "configuration_backup_settings",
    "ConfigurationBackupSettingsFromClient": "configuration_backup_settings_from_client",
    "ConfigurationBackupStats": "configuration_backup_stats",
    "ConfigurationCheckRequest": "configuration_check_request",
    "ConfigurationCheckStatus": "configuration_check_status",
    "ConfigurationCheckType": "configuration_check_type",
    "ConfigurationOverrideOwnershipRequest": "configuration_override_ownership_request",
    "ConfigurationRestorePoint": "configuration_restore_point",
    "ConfigurationRestorePointMetadata": "configuration_restore_point_metadata",
    "ConfigurationRestorePointType": "configuration_restore_point_type",
    "ConfigurationRestoreProductInformation": "configuration_restore_product_information",
    "ConnectionTestMessageSeverity": "connection_test_message_severity",
    "ContainerImmutabilityPolicyState": "container_immutability_policy_state",
    "CosmosBackupDestinationFilterOptions": "cosmos_backup_destination_filter_options",
    "CosmosDbAccount": "cosmos_db_account",
    "CosmosDbAccountDatabase": "cosmos_db_account_database",
    "CosmosDbAccountFromClient": "cosmos_db_account_from_client",
    "CosmosDbAccountRestorableResource": "cosmos_db_account_restorable_resource",
    "CosmosDbAccountRestorableSubresource": "cosmos_db_account_restorable_subresource",
    "CosmosDbAccountRestoreOptions": "cosmos_db_account_restore_options",
    "CosmosDbAccountRestoreTimeRange": "cosmos_db_account_restore_time_range",
    "CosmosDbAccountStatus": "cosmos_db_account_status",
    "CosmosDbAccountType": "cosmos_db_account_type",
    "CosmosDbAccountTypeFromClient": "cosmos_db_account_type_from_client",
    "CosmosDbBackupDestination": "cosmos_db_backup_destination",
    "CosmosDbCapacityMode": "cosmos_db_capacity_mode",
    "CosmosDbContinuousRestorePoint": "cosmos_db_continuous_restore_point",
    "CosmosDbEstimateThroughputCostRequest": "cosmos_db_estimate_throughput_cost_request",
    "CosmosDbExportOptions": "cosmos_db_export_options",
    "CosmosDbManualBackupSettings": "cosmos_db_manual_backup_settings",
    "CosmosDbOptions": "cosmos_db_options",
    "CosmosDbPoliciesExportOptions": "cosmos_db_policies_export_options",
    "CosmosDbPolicy": "cosmos_db_policy",
    "CosmosDbPolicyBackupItem": "cosmos_db_policy_backup_item",
    "CosmosDbPolicyBackupItemType": "cosmos_db_policy_backup_item_type",
    "CosmosDbPolicyBackupItemsFromClient": "cosmos_db_policy_backup_items_from_client",
    "CosmosDbPolicyExcludedItem": "cosmos_db_policy_excluded_item",
    "CosmosDbPolicyExcludedItemsFromClient": "cosmos_db_policy_excluded_items_from_client",
    "CosmosDbPolicyItemDeletedFromAzure": "cosmos_db_policy_item_deleted_from_azure",
    "CosmosDbProcessingCredentials": "cosmos_db_processing_credentials",
    "CosmosDbRepositoryRestoreOptions": "cosmos_db_repository_restore_options",
    "CosmosDbResourceEvent": "cosmos_db_resource_event",
    "CosmosDbResourceEventType": "cosmos_db_resource_event_type",
    "CosmosDbRestorePoint": "cosmos_db_restore_point",
    "CosmosDbRestorePointType": "cosmos_db_restore_point_type",
    "CosmosDbThroughputCost": "cosmos_db_throughput_cost",
    "CostEstimationAssumptionFromClient": "cost_estimation_assumption_from_client",
    "CostEstimationAssumptions": "cost_estimation_assumptions",
    "CostEstimationCosmosDbAssumptions": "cost_estimation_cosmos_db_assumptions",
    "CostEstimationCosmosDbData": "cost_estimation_cosmos_db_data",
    "CostEstimationCosmosDbItem": "cost_estimation_cosmos_db_item",
    "CostEstimationCosmosDbPolicyFromClient": "cost_estimation_cosmos_db_policy_from_client",
    "CostEstimationCosmosDbTotals": "cost_estimation_cosmos_db_totals",
    "CostEstimationData": "cost_estimation_data",
    "CostEstimationFileShareAssumptions": "cost_estimation_file_share_assumptions",
    "CostEstimationFileShareData": "cost_estimation_file_share_data",
    "CostEstimationFileShareItem": "cost_estimation_file_share_item",
    "CostEstimationFileSharePolicyFromClient": "cost_estimation_file_share_policy_from_client",
    "CostEstimationFileShareTotals": "cost_estimation_file_share_totals",
    "CostEstimationItem": "cost_estimation_item",
    "CostEstimationItemCostsData": "cost_estimation_item_costs_data",
    "CostEstimationItemCostsMeter": "cost_estimation_item_costs_meter",
    "CostEstimationMeterResource": "cost_estimation_meter_resource",
    "CostEstimationPolicyFromClient": "cost_estimation_policy_from_client",
    "CostEstimationSchedulePeriod": "cost_estimation_schedule_period",
    "CostEstimationSqlAssumptions": "cost_estimation_sql_assumptions",
    "CostEstimationSqlData": "cost_estimation_sql_data",
    "CostEstimationSqlItem": "cost_estimation_sql_item",
    "CostEstimationSqlPolicyFromClient": "cost_estimation_sql_policy_from_client",
    "CostEstimationSqlTotals": "cost_estimation_sql_totals",
    "CostEstimationTotalValue": "cost_estimation_total_value",
    "CostEstimationTotals": "cost_estimation_totals",
    "CostEstimationVmProtectionPolicyFromClient": "cost_estimation_vm_protection_policy_from_client",
    "CostEstimationWarning": "cost_estimation_warning",
    "CostEstimationWarningGroup": "cost_estimation_warning_group",
    "CostEstimationWarningType": "cost_estimation_warning_type",
    "CostEstimationWarningWithData": "cost_estimation_warning_with_data",
    "CpuQuotaState": "cpu_quota_state",
    "CredentialsStateFilterOptions": "credentials_state_filter_options",
    "DailyBackupSchedule": "daily_backup_schedule",
    "DailyCosmosDbSchedule": "daily_cosmos_db_schedule",
    "DailyFileShareSchedule": "daily_file_share_schedule",
    "DailySchedule": "daily_schedule",
    "DailySlaSchedule": "daily_sla_schedule",
    "DailySnapshotSchedule": "daily_snapshot_schedule",
    "DailySqlSchedule": "daily_sql_schedule",
    "DailyType": "daily_type",
    "DailyTypeNullable": "daily_type_nullable",
    "DataRetrievalExtendOptions": "data_retrieval_extend_options",
    "DataRetrievalOptions": "data_retrieval_options",
    "DataRetrievalPriority": "data_retrieval_priority",
    "DataRetrievalStatus": "data_retrieval_status",
    "Database": "database",
    "DatabaseExportOptions": "database_export_options",
    "DatabaseNewLocationOptions": "database_new_location_options",
    "DatabaseOptions": "database_options",
    "DatabaseRestoreOptions": "database_restore_options",
    "DatabaseStatus": "database_status",
    "DatabaseType": "database_type",
    "DateTimeInfo": "date_time_info",
    "DayNumberInMonthHealthCheck": "day_number_in_month_health_check",
    "DayOfWeek": "day_of_week",
    "DayOfWeekNullable": "day_of_week_nullable",
    "DisabledSections": "disabled_sections",
    "DiskBulkRestoreOptions": "disk_bulk_restore_options",
    "DiskBulkRestoreToOriginalOptions": "disk_bulk_restore_to_original_options",
    "DiskRestoreOptions": "disk_restore_options",
    "DiskRestoreOptionsBase": "disk_restore_options_base",
    "DiskSnapshot": "disk_snapshot",
    "DiskType": "disk_type",
    "DocumentChecksum": "document_checksum",
    "DownloadExportedConfigurationBackupRequest": "download_exported_configuration_backup_request",
    "ExportLogsType": "export_logs_type",
    "FileLevelRestoreJobInfo": "file_level_restore_job_info",
    "FileLevelRestoredFileShare": "file_level_restored_file_share",
    "FileLevelRestoredItem": "file_level_restored_item",
    "FileShare": "file_share",
    "FileShareBackupDestination": "file_share_backup_destination",
    "FileShareBackupDestinationFilterOptions": "file_share_backup_destination_filter_options",
    "FileShareExportOptions": "file_share_export_options",
    "FileShareFileLevelRestoreJobInfo": "file_share_file_level_restore_job_info",
    "FileShareFlrOptions": "file_share_flr_options",
    "FileShareManualSnapshotRequest": "file_share_manual_snapshot_request",
    "FileSharePoliciesExportOptions": "file_share_policies_export_options",
    "FileSharePolicy": "file_share_policy",
    "FileSharePolicyBackupItem": "file_share_policy_backup_item",
    "FileSharePolicyBackupItemType": "file_share_policy_backup_item_type",
    "FileSharePolicyBackupItemsFromClient": "file_share_policy_backup_items_from_client",
    "FileSharePolicyExcludedItem": "file_share_policy_excluded_item",
    "FileSharePolicyExcludedItemsFromClient": "file_share_policy_excluded_items_from_client",
    "FileSharePolicyFileShareFromClient": "file_share_policy_file_share_from_client",
    "FileSharePolicyItemDeletedFromAzure": "file_share_policy_item_deleted_from_azure",
    "FileSharePolicyResourceGroupFromClient": "file_share_policy_resource_group_from_client",
    "FileSharePolicyStorageAccountFromClient": "file_share_policy_storage_account_from_client",
    "FileShareRestorePoint": "file_share_restore_point",
    "FileShareRestorePointIndexingConfig": "file_share_restore_point_indexing_config",
    "FlrLink": "flr_link",
    "FlrOptions": "flr_options",
    "FlrSearchTaskState": "flr_search_task_state",
    "FlrSessionBrowseRequest": "flr_session_browse_request",
    "FlrSessionItem": "flr_session_item",
    "FlrSessionItemType": "flr_session_item_type",
    "FlrSessionPagination": "flr_session_pagination",
    "FlrSessionRestoreItem": "flr_session_restore_item",
    "FlrSessionRestoreTaskLogItem": "flr_session_restore_task_log_item",
    "FlrSessionRestoreTaskLogItemStatusNullable": "flr_session_restore_task_log_item_status_nullable",
    "FlrSessionRestoreTaskLogsRequest": "flr_session_restore_task_logs_request",
    "FlrSessionRestoreTaskLogsResponse": "flr_session_restore_task_logs_response",
    "FlrSessionRestoreTaskStartRequest": "flr_session_restore_task_start_request",
    "FlrSessionRestoreTaskStartResponse": "flr_session_restore_task_start_response",
    "FlrSessionRestoreTaskStatus": "flr_session_restore_task_status",
    "FlrSessionRestoreTaskStatusResponse": "flr_session_restore_task_status_response",
    "FlrSessionRestoreType": "flr_session_restore_type",
    "FlrSessionSearchTaskResult": "flr_session_search_task_result",
    "FlrSessionSearchTaskStartRequest": "flr_session_search_task_start_request",
    "FlrSessionSearchTaskStartResponse": "flr_session_search_task_start_response",
    "GetConfigurationBackupExportStatus": "get_configuration_backup_export_status",
    "GrantType": "grant_type",
    "HealthCheckJobInfo": "health_check_job_info",
    "HealthCheckSchedule": "health_check_schedule",
    "IdentityProviderConfiguration": "identity_provider_configuration",
    "IdentityProviderIsUsedFromClient": "identity_provider_is_used_from_client",
    "IdentityProviderMetadata": "identity_provider_metadata",
    "ImmutabilityState": "immutability_state",
    "JobDeletedRestorePoint": "job_deleted_restore_point",
    "JobSession": "job_session",
    "JobSessionExportOptions": "job_session_export_options",
    "JobSessionFilterType": "job_session_filter_type",
    "JobSessionLog": "job_session_log",
    "JobSessionType": "job_session_type",
    "JobStatus": "job_status",
    "JobStatusNullable": "job_status_nullable",
    "KeyVault": "key_vault",
    "KeyVaultKey": "key_vault_key",
    "LicenseAgreement": "license_agreement",
    "LicenseAgreementResult": "license_agreement_result",
    "LicenseExportOptions": "license_export_options",
    "LicenseInfo": "license_info",
    "LicenseType": "license_type",
    "LicensedResource": "licensed_resource",
    "LicensedResourceState": "licensed_resource_state",
    "LicensedResourceType": "licensed_resource_type",
    "LicensingServerInfo": "licensing_server_info",
    "LicensingServerStatus": "licensing_server_status",
    "LinkHAL": "link_hal",
    "LinksDictionary": "links_dictionary",
    "ListAdGroupRequest": "list_ad_group_request",
    "LogItem": "log_item",
    "LogLineStatus": "log_line_status",
    "Login": "login",
    "LoginFromClient": "login_from_client",
    "ManualSnapshotRequest": "manual_snapshot_request",
    "ManualSnapshotSettings": "manual_snapshot_settings",
    "MessageService": "message_service",
    "MissingSubscriptionPurpose": "missing_subscription_purpose",
    "MongoDbCollectionRestoreOptions": "mongo_db_collection_restore_options",
    "MongoDbDatabaseRestoreOptions": "mongo_db_database_restore_options",
    "MongoDbEstimateThroughputCostSettings": "mongo_db_estimate_throughput_cost_settings",
    "MongoDbRestorableResource": "mongo_db_restorable_resource",
    "MongoDbRestorableSubresource": "mongo_db_restorable_subresource",
    "MongoDbRestoreOptions": "mongo_db_restore_options",
    "MongoDbThroughputScalingType": "mongo_db_throughput_scaling_type",
    "MongoDbThroughputSettings": "mongo_db_throughput_settings",
    "Month": "month",
    "MonthMagnetType": "month_magnet_type",
    "MonthNullable": "month_nullable",
    "MonthlyBackupSchedule": "monthly_backup_schedule",
    "MonthlyCosmosDbSchedule": "monthly_cosmos_db_schedule",
    "MonthlyFileShareSchedule": "monthly_file_share_schedule",
    "MonthlySchedule": "monthly_schedule",
    "MonthlySlaSchedule": "monthly_sla_schedule",
    "MonthlySnapshotSchedule": "monthly_snapshot_schedule",
    "MonthlySqlSchedule": "monthly_sql_schedule",
    "MonthlyType": "monthly_type",
    "MonthlyTypeNullable": "monthly_type_nullable",
    "NetworkSecurityGroup": "network_security_group",
    "NewCosmosDbPolicyFromClient": "new_cosmos_db_policy_from_client",
    "NewFileSharePolicyFromClient": "new_file_share_policy_from_client",
    "NewPolicyFromClient": "new_policy_from_client",
    "NewSlaTemplateFromClient": "new_sla_template_from_client",
    "NewSqlPolicyFromClient": "new_sql_policy_from_client",
    "NewStandardAccountFromClient": "new_standard_account_from_client",
    "NewStorageTemplateFromClient": "new_storage_template_from_client",
    "NewVmProtectionPolicyFromClient": "new_vm_protection_policy_from_client",
    "OSType": "os_type",
    "OSTypeNullable": "os_type_nullable",
    "PageOfAvailabilitySet": "page_of_availability_set",
    "PageOfAvailabilityZoneInfo": "page_of_availability_zone_info",
    "PageOfAzureAccount": "page_of_azure_account",
    "PageOfAzureStorageItem": "page_of_azure_storage_item",
    "PageOfAzureSubscription": "page_of_azure_subscription",
    "PageOfCheckedItem": "page_of_checked_item",
    "PageOfConfigurationRestorePoint": "page_of_configuration_restore_point",
    "PageOfCosmosDbAccount": "page_of_cosmos_db_account",
    "PageOfCosmosDbAccountDatabase": "page_of_cosmos_db_account_database",
    "PageOfCosmosDbAccountRestorableResource": "page_of_cosmos_db_account_restorable_resource",
    "PageOfCosmosDbContinuousRestorePoint": "page_of_cosmos_db_continuous_restore_point",
    "PageOfCosmosDbPolicy": "page_of_cosmos_db_policy",
    "PageOfCosmosDbPolicyBackupItem": "page_of_cosmos_db_policy_backup_item",
    "PageOfCosmosDbPolicyExcludedItem": "page_of_cosmos_db_policy_excluded_item",
    "PageOfCosmosDbResourceEvent": "page_of_cosmos_db_resource_event",
    "PageOfCosmosDbRestorePoint": "page_of_cosmos_db_restore_point",
    "PageOfCostEstimationCosmosDbItem": "page_of_cost_estimation_cosmos_db_item",
    "PageOfCostEstimationFileShareItem": "page_of_cost_estimation_file_share_item",
    "PageOfCostEstimationItem": "page_of_cost_estimation_item",
    "PageOfCostEstimationSqlItem": "page_of_cost_estimation_sql_item",
    "PageOfDatabase": "page_of_database",
    "PageOfDiskSnapshot": "page_of_disk_snapshot",
    "PageOfFileLevelRestoredFileShare": "page_of_file_level_restored_file_share",
    "PageOfFileLevelRestoredItem": "page_of_file_level_restored_item",
    "PageOfFileShare": "page_of_file_share",
    "PageOfFileSharePolicy": "page_of_file_share_policy",
    "PageOfFileSharePolicyBackupItem": "page_of_file_share_policy_backup_item",
    "PageOfFileSharePolicyExcludedItem": "page_of_file_share_policy_excluded_item",
    "PageOfFileShareRestorePoint": "page_of_file_share_restore_point",
    "PageOfFlrSessionItem": "page_of_flr_session_item",
    "PageOfJobDeletedRestorePoint": "page_of_job_deleted_restore_point",
    "PageOfJobSession": "page_of_job_session",
    "PageOfKeyVault": "page_of_key_vault",
    "PageOfKeyVaultKey": "page_of_key_vault_key",
    "PageOfLicensedResource": "page_of_licensed_resource",
    "PageOfNetworkSecurityGroup": "page_of_network_security_group",
    "PageOfPolicy": "page_of_policy",
    "PageOfPolicyBackupItem": "page_of_policy_backup_item",
    "PageOfPolicyExcludedItem": "page_of_policy_excluded_item",
    "PageOfPolicyProtectedItem": "page_of_policy_protected_item",
    "PageOfProtectedCosmosDbAccount": "page_of_protected_cosmos_db_account",
    "PageOfProtectedDatabase": "page_of_protected_database",
    "PageOfProtectedFileShare": "page_of_protected_file_share",
    "PageOfProtectedItem": "page_of_protected_item",
    "PageOfProtectedVirtualMachine": "page_of_protected_virtual_machine",
    "PageOfProtectedVnet": "page_of_protected_vnet",
    "PageOfRegion": "page_of_region",
    "PageOfRepository": "page_of_repository",
    "PageOfRepositoryValidateDelete": "page_of_repository_validate_delete",
    "PageOfResourceGroup": "page_of_resource_group",
    "PageOfRestoredCosmosDbAccount": "page_of_restored_cosmos_db_account",
    "PageOfRestoredDatabase": "page_of_restored_database",
    "PageOfRestoredItem": "page_of_restored_item",
    "PageOfSlaSessionReportRow": "page_of_sla_session_report_row",
    "PageOfSlaTemplate": "page_of_sla_template",
    "PageOfSlaTemplateAssignment": "page_of_sla_template_assignment",
    "PageOfSqlElasticPool": "page_of_sql_elastic_pool",
    "PageOfSqlPolicy": "page_of_sql_policy",
    "PageOfSqlPolicyBackupItem": "page_of_sql_policy_backup_item",
    "PageOfSqlPolicyExcludedItem": "page_of_sql_policy_excluded_item",
    "PageOfSqlRestorePoint": "page_of_sql_restore_point",
    "PageOfSqlServer": "page_of_sql_server",
    "PageOfStandardAccount": "page_of_standard_account",
    "PageOfStandardAccountName": "page_of_standard_account_name",
    "PageOfStorageAccount": "page_of_storage_account",
    "PageOfStorageTemplate": "page_of_storage_template",
    "PageOfStorageTemplateAssignment": "page_of_storage_template_assignment",
    "PageOfTag": "page_of_tag",
    "PageOfTenant": "page_of_tenant",
    "PageOfTenantWithAccount": "page_of_tenant_with_account",
    "PageOfUser": "page_of_user",
    "PageOfVirtualMachine": "page_of_virtual_machine",
    "PageOfVirtualMachineRestorePoint": "page_of_virtual_machine_restore_point",
    "PageOfVirtualNetwork": "page_of_virtual_network",
    "PageOfVmProtectionPolicy": "page_of_vm_protection_policy",
    "PageOfVmProtectionPolicyWithSla": "page_of_vm_protection_policy_with_sla",
    "PageOfVmSnapshot": "page_of_vm_snapshot",
    "PageOfVnetRestorePoint": "page_of_vnet_restore_point",
    "PageOfVnetRestoredItem": "page_of_vnet_restored_item",
    "PageOfWorker": "page_of_worker",
    "PageOfWorkerManagementSuitableAccount": "page_of_worker_management_suitable_account",
    "PageOfWorkerNetworkConfiguration": "page_of_worker_network_configuration",
    "PageOfWorkerProfile": "page_of_worker_profile",
    "Policy": "policy",
    "PolicyBackupItem": "policy_backup_item",
    "PolicyBackupItemType": "policy_backup_item_type",
    "PolicyBackupItemsFromClient": "policy_backup_items_from_client",
    "PolicyCosmosDbBackupTier": "policy_cosmos_db_backup_tier",
    "PolicyCosmosDbBackupWorkload": "policy_cosmos_db_backup_workload",
    "PolicyExcludedItem": "policy_excluded_item",
    "PolicyExcludedItemsFromClient": "policy_excluded_items_from_client",
    "PolicyIdNameType": "policy_id_name_type",
    "PolicyItemDeletedFromAzure": "policy_item_deleted_from_azure",
    "PolicyNotificationSettings": "policy_notification_settings",
    "PolicyProtectedItem": "policy_protected_item",
    "PolicyRegionFromClient": "policy_region_from_client",
    "PolicyResourceGroupFromClient": "policy_resource_group_from_client",
    "PolicyStatus": "policy_status",
    "PolicySubscriptionFromClient": "policy_subscription_from_client",
    "PolicyTagGroupFromClient": "policy_tag_group_from_client",
    "PolicyTaskStatisticsReport": "policy_task_statistics_report",
    "PolicyType": "policy_type",
    "PolicyVirtualMachineFromClient": "policy_virtual_machine_from_client",
    "PortalUsersCheckResult": "portal_users_check_result",
    "Price": "price",
    "PriceListItemUnit": "price_list_item_unit",
    "PricePerMonth": "price_per_month",
    "PricePerMonthType": "price_per_month_type",
    "PrivateDeploymentState": "private_deployment_state",
    "PrivateDnsSetting": "private_dns_setting",
    "ProblemDetails": "problem_details",
    "ProblemDetails400": "problem_details_400",
    "ProblemDetails401": "problem_details_401",
    "ProblemDetails403": "problem_details_403",
    "ProblemDetails404": "problem_details_404",
    "ProblemDetails409": "problem_details_409",
    "ProblemDetails415": "problem_details_415",
    "ProblemDetails423": "problem_details_423",
    "ProblemDetails429": "problem_details_429",
    "ProblemDetailsTraceId": "problem_details_trace_id",
    "ProtectedCosmosDbAccount": "protected_cosmos_db_account",
    "ProtectedCosmosDbAccountExportOptions": "protected_cosmos_db_account_export_options",
    "ProtectedDataBackupTier": "protected_data_backup_tier",
    "ProtectedDataBackupTierNullable": "protected_data_backup_tier_nullable",
    "ProtectedDataBatchDeleteBackupConfig": "protected_data_batch_delete_backup_config",
    "ProtectedDataBatchDeleteSnapshotsConfig": "protected_data_batch_delete_snapshots_config",
    "ProtectedDataFileShareBatchDeleteSnapshotsConfig": "protected_data_file_share_batch_delete_snapshots_config",
    "ProtectedDatabase": "protected_database",
    "ProtectedFileShare": "protected_file_share",
    "ProtectedFileShareExportOptions": "protected_file_share_export_options",
    "ProtectedFileShareStorageAccount": "protected_file_share_storage_account",
    "ProtectedItem": "protected_item",
    "ProtectedItemResourceParent": "protected_item_resource_parent",
    "ProtectedProgress": "protected_progress",
    "ProtectedSqlDatabaseExportOptions": "protected_sql_database_export_options",
    "ProtectedVirtualMachine": "protected_virtual_machine",
    "ProtectedVirtualMachineExportOptions": "protected_virtual_machine_export_options",
    "ProtectedVnet": "protected_vnet",
    "ProtectedVnetExportOptions": "protected_vnet_export_options",
    "ProtectedVnetToDelete": "protected_vnet_to_delete",
    "ProtectedWorkloadsReport": "protected_workloads_report",
    "ProtectionCosmosDbAccountState": "protection_cosmos_db_account_state",
    "ProtectionPolicySlaComplianceStatus": "protection_policy_sla_compliance_status",
    "ProtectionPolicySlaReport": "protection_policy_sla_report",
    "ProtectionStatus": "protection_status",
    "Rates": "rates",
    "RbacRole": "rbac_role",
    "RbacRoleNullable": "rbac_role_nullable",
    "Region": "region",
    "ReportPeriod": "report_period",
    "Repository": "repository",
    "RepositoryConfigurationItem": "repository_configuration_item",
    "RepositoryConfigurationItemFromClient": "repository_configuration_item_from_client",
    "RepositoryCreateFromClientWithKeyVault": "repository_create_from_client_with_key_vault",
    "RepositoryEncryptionCheckResult": "repository_encryption_check_result",
    "RepositoryEncryptionCheckResultStatus": "repository_encryption_check_result_status",
    "RepositoryEncryptionMethod": "repository_encryption_method",
    "RepositoryJobInfo": "repository_job_info",
    "RepositoryOptions": "repository_options",
    "RepositoryOwnership": "repository_ownership",
    "RepositoryOwnershipCheckResult": "repository_ownership_check_result",
    "RepositoryOwnershipCheckResultStatus": "repository_ownership_check_result_status",
    "RepositoryRestorePointState": "repository_restore_point_state",
    "RepositoryRetentionSettings": "repository_retention_settings",
    "RepositorySecuritySettingsData": "repository_security_settings_data",
    "RepositorySettingsCheckResult": "repository_settings_check_result",
    "RepositorySettingsCheckResultStatus": "repository_settings_check_result_status",
    "RepositoryStatus": "repository_status",
    "RepositoryType": "repository_type",
    "RepositoryUpdateFromClientWithKeyVault": "repository_update_from_client_with_key_vault",
    "RepositoryValidateDelete": "repository_validate_delete",
    "RepositoryValidateDeleteError": "repository_validate_delete_error",
    "RepositoryValidateDeleteErrorCode": "repository_validate_delete_error_code",
    "ResourceGroup": "resource_group",
    "ResourceProviderType": "resource_provider_type",
    "ResourceType": "resource_type",
    "RESTSqlPolicyServerFromClient": "rest_sql_policy_server_from_client",
    "RestoreJobInfo": "restore_job_info",
    "RestorePointDataRetrievalJobInfo": "restore_point_data_retrieval_job_info",
    "RestorePointType": "restore_point_type",
    "RestoredCosmosDbAccount": "restored_cosmos_db_account",
    "RestoredDatabase": "restored_database",
    "RestoredItem": "restored_item",
    "RetentionDurationTypeNullable": "retention_duration_type_nullable",
    "RetentionJobInfo": "retention_job_info",
    "RetentionSetting": "retention_setting",
    "RetentionSettings": "retention_settings",
    "RetrySettings": "retry_settings",
    "SaveAzureAccountInfo": "save_azure_account_info",
    "ScheduleType": "schedule_type",
    "ServerInfo": "server_info",
    "ServiceProviderCertificate": "service_provider_certificate",
    "ServiceProviderConfiguration": "service_provider_configuration",
    "SessionType": "session_type",
    "SessionsSummaryReport": "sessions_summary_report",
    "SetDeploymentModeRequest": "set_deployment_mode_request",
    "SlaBackupSchedule": "sla_backup_schedule",
    "SlaComplianceStatus": "sla_compliance_status",
    "SlaComplianceStatusFilter": "sla_compliance_status_filter",
    "SlaConfiguration": "sla_configuration",
    "SlaDurationType": "sla_duration_type",
    "SlaFilterSessionStatus": "sla_filter_session_status",
    "SlaInstanceReport": "sla_instance_report",
    "SlaInstanceReportRow": "sla_instance_report_row",
    "SlaPolicyNotificationSettings": "sla_policy_notification_settings",
    "SlaSessionReportRow": "sla_session_report_row",
    "SlaSessionStatus": "sla_session_status",
    "SlaSessionTaskReport": "sla_session_task_report",
    "SlaSessionTaskReportRow": "sla_session_task_report_row",
    "SlaSnapshotSchedule": "sla_snapshot_schedule",
    "SlaStatisticReport": "sla_statistic_report",
    "SlaTemplate": "sla_template",
    "SlaTemplateAssignment": "sla_template_assignment",
    "SlaThresholdSettings": "sla_threshold_settings",
    "SlaTimeSeriesPoint": "sla_time_series_point",
    "SnapshotDestination": "snapshot_destination",
    "SnapshotSettings": "snapshot_settings",
    "SqlBackupDestination": "sql_backup_destination",
    "SqlBackupDestinationFilterOptions": "sql_backup_destination_filter_options",
    "SqlConnectionTestMessage": "sql_connection_test_message",
    "SqlElasticPool": "sql_elastic_pool",
    "SqlManualBackupSettings": "sql_manual_backup_settings",
    "SqlPoliciesExportOptions": "sql_policies_export_options",
    "SqlPolicy": "sql_policy",
    "SqlPolicyBackupItem": "sql_policy_backup_item",
    "SqlPolicyBackupItemType": "sql_policy_backup_item_type",
    "SqlPolicyBackupItemsFromClient": "sql_policy_backup_items_from_client",
    "SqlPolicyConfigurationTestResult": "sql_policy_configuration_test_result",
    "SqlPolicyDatabaseFromClient": "sql_policy_database_from_client",
    "SqlPolicyExcludedItem": "sql_policy_excluded_item",
    "SqlPolicyExcludedItemsFromClient": "sql_policy_excluded_items_from_client",
    "SqlPolicyItemDeletedFromAzure": "sql_policy_item_deleted_from_azure",
    "SqlRestorePoint": "sql_restore_point",
    "SqlServer": "sql_server",
    "SqlServerForProtectedDatabase": "sql_server_for_protected_database",
    "SqlServerType": "sql_server_type",
    "SqlServerTypeFilterOptions": "sql_server_type_filter_options",
    "StandardAccount": "standard_account",
    "StandardAccountExportOptions": "standard_account_export_options",
    "StandardAccountKind": "standard_account_kind",
    "StandardAccountName": "standard_account_name",
    "StandardAccountSqlOptionsFromClient": "standard_account_sql_options_from_client",
    "StandardAccountSqlServerFromClient": "standard_account_sql_server_from_client",
    "StorageAccessTier": "storage_access_tier",
    "StorageAccount": "storage_account",
    "StorageAccountBottleneckState": "storage_account_bottleneck_state",
    "StorageAccountCapabilities": "storage_account_capabilities",
    "StorageAccountPerformance": "storage_account_performance",
    "StorageAccountPublicAccess": "storage_account_public_access",
    "StorageAccountRedundancy": "storage_account_redundancy",
    "StorageConsumptionLimit": "storage_consumption_limit",
    "StorageConsumptionLimitType": "storage_consumption_limit_type",
    "StorageTemplate": "storage_template",
    "StorageTemplateAssignment": "storage_template_assignment",
    "StorageTemplateConfiguration": "storage_template_configuration",
    "StorageTemplateConfigurationFromClient": "storage_template_configuration_from_client",
    "StorageTier": "storage_tier",
    "StorageTierNullable": "storage_tier_nullable",
    "StorageUsageReport": "storage_usage_report",
    "SubscriptionAvailability": "subscription_availability",
    "SubscriptionForServiceAccount": "subscription_for_service_account",
    "SubscriptionPermissionsState": "subscription_permissions_state",
    "SubscriptionResourceProvidersState": "subscription_resource_providers_state",
    "SubscriptionStatus": "subscription_status",
    "SubscriptionsListingResult": "subscriptions_listing_result",
    "SummaryCountDifference": "summary_count_difference",
    "SupportInfo": "support_info",
    "SystemInfo": "system_info",
    "SystemState": "system_state",
    "SystemStatus": "system_status",
    "Tag": "tag",
    "TagFromClient": "tag_from_client",
    "TagGroup": "tag_group",
    "Tenant": "tenant",
    "TenantAccessStatus": "tenant_access_status",
    "TenantForServiceAccount": "tenant_for_service_account",
    "TenantWithAccount": "tenant_with_account",
    "TenantsListingResult": "tenants_listing_result",
    "TimeWindowSlaSchedule": "time_window_sla_schedule",
    "Timezone": "timezone",
    "TimezoneFromClient": "timezone_from_client",
    "TopPoliciesDurationReport": "top_policies_duration_report",
    "TopPoliciesDurationReportItem": "top_policies_duration_report_item",
    "TopPolicySource": "top_policy_source",
    "UpdatedCosmosDbPolicyFromClient": "updated_cosmos_db_policy_from_client",
    "UpdatedFileSharePolicyFromClient": "updated_file_share_policy_from_client",
    "UpdatedPolicyFromClient": "updated_policy_from_client",
    "UpdatedSlaTemplateFromClient": "updated_sla_template_from_client",
    "UpdatedSqlPolicyFromClient": "updated_sql_policy_from_client",
    "UpdatedStandardAccountFromClient": "updated_standard_account_from_client",
    "UpdatedStorageTemplateFromClient": "updated_storage_template_from_client",
    "UpdatedVmProtectionPolicyFromClient": "updated_vm_protection_policy_from_client",
    "UpdatedVnetPolicyFromClient": "updated_vnet_policy_from_client",
    "UploadedWebServerCertificate": "uploaded_web_server_certificate",
    "User": "user",
    "UserAdPermissions": "user_ad_permissions",
    "UserAppRegistrationStatus": "user_app_registration_status",
    "UserExportQueryOptions": "user_export_query_options",
    "UserFromClient": "user_from_client",
    "UserMfaAccept": "user_mfa_accept",
    "UserMfaData": "user_mfa_data",
    "UserMfaSetup": "user_mfa_setup",
    "UserScripts": "user_scripts",
    "UserScriptsSettings": "user_scripts_settings",
    "UserType": "user_type",
    "UserTypeNullable": "user_type_nullable",
    "UserUpdateFromClient": "user_update_from_client",
    "UuidNamePair": "uuid_name_pair",
    "VerificationNeededResult": "verification_needed_result",
    "VirtualMachine": "virtual_machine",
    "VirtualMachineExistsState": "virtual_machine_exists_state",
    "VirtualMachineExportOptions": "virtual_machine_export_options",
    "VirtualMachineOptions": "virtual_machine_options",
    "VirtualMachinePoliciesExportOptions": "virtual_machine_policies_export_options",
    "VirtualMachineRestoreOptions": "virtual_machine_restore_options",
    "VirtualMachineRestorePoint": "virtual_machine_restore_point",
    "VirtualMachineToAlternativeRestoreOptions": "virtual_machine_to_alternative_restore_options",
    "VirtualMachineToBackup": "virtual_machine_to_backup",
    "VirtualNetwork": "virtual_network",
    "VirtualNetworkFromClient": "virtual_network_from_client",
    "VirtualNetworkFromClientForToAlternative": "virtual_network_from_client_for_to_alternative",
    "VirtualNetworkSubnet": "virtual_network_subnet",
    "VirtualNetworkSubnetBase": "virtual_network_subnet_base",
    "VmDiskSnapshot": "vm_disk_snapshot",
    "VmProtectionPolicy": "vm_protection_policy",
    "VmProtectionPolicyExportQueryOptions": "vm_protection_policy_export_query_options",
    "VmProtectionPolicyWithSla": "vm_protection_policy_with_sla",
    "VmSize": "vm_size",
    "VmSnapshot": "vm_snapshot",
    "VnetBackupDestination": "vnet_backup_destination",
    "VnetComparisonDiffType": "vnet_comparison_diff_type",
    "VnetComparisonResult": "vnet_comparison_result",
    "VnetDeletionType": "vnet_deletion_type",
    "VnetPolicy": "vnet_policy",
    "VnetPolicyAdditionalProtectedResources": "vnet_policy_additional_protected_resources",
    "VnetPolicyAdditionalProtectedResourcesFromClient": "vnet_policy_additional_protected_resources_from_client",
    "VnetPolicyAutoDiscoveredProtectedResources": "vnet_policy_auto_discovered_protected_resources",
    "VnetPolicyAzureAccount": "vnet_policy_azure_account",
    "VnetPolicyAzureSubscriptionWithPolicies": "vnet_policy_azure_subscription_with_policies",
    "VnetRestoreOptions": "vnet_restore_options",
    "VnetRestorePoint": "vnet_restore_point",
    "VnetRestorePointRestoreType": "vnet_restore_point_restore_type",
    "VnetRestoredItem": "vnet_restored_item",
    "VnetToAlternativeRestoreOptions": "vnet_to_alternative_restore_options",
    "WeeklyBackupSchedule": "weekly_backup_schedule",
    "WeeklyCosmosDbSchedule": "weekly_cosmos_db_schedule",
    "WeeklyFileShareSchedule": "weekly_file_share_schedule",
    "WeeklySchedule": "weekly_schedule",
    "WeeklySlaSchedule": "weekly_sla_schedule",
    "WeeklySnapshotSchedule": "weekly_snapshot_schedule",
    "WeeklySqlSchedule": "weekly_sql_schedule",
    "Worker": "worker",
    "WorkerConfigurationCheckResult": "worker_configuration_check_result",
    "WorkerConfigurationCheckResultStatus": "worker_configuration_check_result_status",
    "WorkerDeploymentLocation": "worker_deployment_location",
    "WorkerExportOptions": "worker_export_options",
    "WorkerManagementSuitableAccount": "worker_management_suitable_account",
    "WorkerManagementSuitableAccountSubscription": "worker_management_suitable_account_subscription",
    "WorkerNetworkConfiguration": "worker_network_configuration",
    "WorkerNetworkConfigurationDeletionResult": "worker_network_configuration_deletion_result",
    "WorkerNetworkConfigurationExportOptions": "worker_network_configuration_export_options",
    "WorkerNetworkConfigurationFromClient": "worker_network_configuration_from_client",
    "WorkerNetworkConfigurationType": "worker_network_configuration_type",
    "WorkerProfile": "worker_profile",
    "WorkerProfileDeletionResult": "worker_profile_deletion_result",
    "WorkerProfileExportOptions": "worker_profile_export_options",
    "WorkerProfileFromClient": "worker_profile_from_client",
    "WorkerProfileType": "worker_profile_type",
    "WorkerStatistics": "worker_statistics",
    "WorkerStatus": "worker_status",
    "WorkerTag": "worker_tag",
    "WorkerTags": "worker_tags",
    "WorkerVirtualNetwork": "worker_virtual_network",
    "WorkerWaitTimeState": "worker_wait_time_state",
    "WorkloadType": "workload_type",
    "YearlySchedule": "yearly_schedule",
    "YearlyTypeNullable": "yearly_type_nullable",
}

__all__ = [
    "AccountEditValidationIssue",
    "AccountEditValidationIssueType",
    "AccountEditValidationResult",
    "AdGroup",
    "AdGroupListingResult",
    "AdGroupQueryOptions",
    "ArchiveRepositoryConfiguration",
    "ArchiveRepositoryConfigurationFromClient",
    "ArchiveSlaSchedule",
    "AsyncOperationOfAdGroupListingResult",
    "AsyncOperationOfArrayOfSqlConnectionTestMessage",
    "AsyncOperationOfArrayOfSqlPolicyConfigurationTestResult",
    "AsyncOperationOfAzureAccount",
    "AsyncOperationOfBoolean",
    "AsyncOperationOfCosmosDbAccount",
    "AsyncOperationOfDatabase",
    "AsyncOperationOfFileShare",
    "AsyncOperationOfKeyVault",
    "AsyncOperationOfNullableBoolean",
    "AsyncOperationOfNullableResourceGroup",
    "AsyncOperationOfNullableStorageAccount",
    "AsyncOperationOfNullableStorageAccountCapabilities",
    "AsyncOperationOfObject",
    "AsyncOperationOfPageOfAzureAccount",
    "AsyncOperationOfPageOfCosmosDbAccount",
    "AsyncOperationOfPageOfDatabase",
    "AsyncOperationOfPageOfFileShare",
    "AsyncOperationOfPageOfKeyVault",
    "AsyncOperationOfPageOfKeyVaultKey",
    "AsyncOperationOfPageOfProtectedCosmosDbAccount",
    "AsyncOperationOfPageOfProtectedDatabase",
    "AsyncOperationOfPageOfProtectedFileShare",
    "AsyncOperationOfPageOfProtectedVirtualMachine",
    "AsyncOperationOfPageOfRegion",
    "AsyncOperationOfPageOfResourceGroup",
    "AsyncOperationOfPageOfSqlElasticPool",
    "AsyncOperationOfPageOfSqlServer",
    "AsyncOperationOfPageOfStorageAccount",
    "AsyncOperationOfPageOfTag",
    "AsyncOperationOfPageOfTenant",
    "AsyncOperationOfPageOfTenantWithAccount",
    "AsyncOperationOfPageOfVirtualMachine",
    "AsyncOperationOfProtectedCosmosDbAccount",
    "AsyncOperationOfProtectedVirtualMachine",
    "AsyncOperationOfRepositorySecuritySettingsData",
    "AsyncOperationOfSqlElasticPool",
    "AsyncOperationOfSqlServer",
    "AsyncOperationOfString",
    "AsyncOperationOfSubscriptionsListingResult",
    "AsyncOperationOfTenantsListingResult",
    "AsyncOperationOfVirtualMachine",
    "AsyncOperationOfVirtualNetwork",
    "AsyncOperationOfWorkerNetworkConfigurationDeletionResult",
    "AsyncOperationOfWorkerProfileDeletionResult",
    "AvailabilitySet",
    "AvailabilitySetFromClient",
    "AvailabilityZoneInfo",
    "AzureAccount",
    "AzureAccountCheckResult",
    "AzureAccountCheckResultStatus",
    "AzureAccountCloudStateNullable",
    "AzureAccountInfo",
    "AzureAccountOrigin",
    "AzureAccountPermissionsState",
    "AzureAccountPurpose",
    "AzureAccountState",
    "AzureAccountSubscriptionCheckResult",
    "AzureAuthenticationResult",
    "AzureEnvironment",
    "AzureEnvironmentNullable",
    "AzureResource",
    "AzureServiceAccountExportOptions",
    "AzureStorageItem",
    "AzureStorageItemCreationConfig",
    "AzureSubscription",
    "BackupDestination",
    "BackupDestinationFilterOptions",
    "BackupItems",
    "BackupJobInfo",
    "BackupRepositoryConfiguration",
    "BackupRepositoryConfigurationFromClient",
    "BackupTypeNullable",
    "BottlenecksOverviewReport",
    "CertificateInfo",
    "CertificateType",
    "ChangePasswordOfCurrentUserData",
    "ChangeUsersPasswordData",
    "CheckedItem",
    "CheckLog",
    "CheckResponse",
    "CheckResponseAzureAccounts",
    "CheckResponsePortalUsers",
    "CheckResponseRepositories",
    "CheckResponseRepositoryEncryption",
    "CheckResponseRepositoryOwnership",
    "CheckResponseWorkerConfigurations",
    "CheckResultSeverity",
    "ClientLoginParameters",
    "ConfigurationBackupExportRequest",
    "ConfigurationBackupRequest",
    "ConfigurationBackupSchedule",
    "ConfigurationBackupSettings",
    "ConfigurationBackupSettingsFromClient",
    "ConfigurationBackupStats",
    "ConfigurationCheckRequest",
    "ConfigurationCheckStatus",
    "ConfigurationCheckType",
    "ConfigurationOverrideOwnershipRequest",
    "ConfigurationRestorePoint",
    "ConfigurationRestorePointMetadata",
    "ConfigurationRestorePointType",
    "ConfigurationRestoreProductInformation",
    "ConnectionTestMessageSeverity",
    "ContainerImmutabilityPolicyState",
    "CosmosBackupDestinationFilterOptions",
    "CosmosDbAccount",
    "CosmosDbAccountDatabase",
    "CosmosDbAccountFromClient",
    "CosmosDbAccountRestorableResource",
    "CosmosDbAccountRestorableSubresource",
    "CosmosDbAccountRestoreOptions",
    "CosmosDbAccountRestoreTimeRange",
    "CosmosDbAccountStatus",
    "CosmosDbAccountType",
    "CosmosDbAccountTypeFromClient",
    "CosmosDbBackupDestination",
    "CosmosDbCapacityMode",
    "CosmosDbContinuousRestorePoint",
    "CosmosDbEstimateThroughputCostRequest",
    "CosmosDbExportOptions",
    "CosmosDbManualBackupSettings",
    "CosmosDbOptions",
    "CosmosDbPoliciesExportOptions",
    "CosmosDbPolicy",
    "CosmosDbPolicyBackupItem",
    "CosmosDbPolicyBackupItemsFromClient",
    "CosmosDbPolicyBackupItemType",
    "CosmosDbPolicyExcludedItem",
    "CosmosDbPolicyExcludedItemsFromClient",
    "CosmosDbPolicyItemDeletedFromAzure",
    "CosmosDbProcessingCredentials",
    "CosmosDbRepositoryRestoreOptions",
    "CosmosDbResourceEvent",
    "CosmosDbResourceEventType",
    "CosmosDbRestorePoint",
    "CosmosDbRestorePointType",
    "CosmosDbThroughputCost",
    "CostEstimationAssumptionFromClient",
    "CostEstimationAssumptions",
    "CostEstimationCosmosDbAssumptions",
    "CostEstimationCosmosDbData",
    "CostEstimationCosmosDbItem",
    "CostEstimationCosmosDbPolicyFromClient",
    "CostEstimationCosmosDbTotals",
    "CostEstimationData",
    "CostEstimationFileShareAssumptions",
    "CostEstimationFileShareData",
    "CostEstimationFileShareItem",
    "CostEstimationFileSharePolicyFromClient",
    "CostEstimationFileShareTotals",
    "CostEstimationItem",
    "CostEstimationItemCostsData",
    "CostEstimationItemCostsMeter",
    "CostEstimationMeterResource",
    "CostEstimationPolicyFromClient",
    "CostEstimationSchedulePeriod",
    "CostEstimationSqlAssumptions",
    "CostEstimationSqlData",
    "CostEstimationSqlItem",
    "CostEstimationSqlPolicyFromClient",
    "CostEstimationSqlTotals",
    "CostEstimationTotals",
    "CostEstimationTotalValue",
    "CostEstimationVmProtectionPolicyFromClient",
    "CostEstimationWarning",
    "CostEstimationWarningGroup",
    "CostEstimationWarningType",
    "CostEstimationWarningWithData",
    "CpuQuotaState",
    "CredentialsStateFilterOptions",
    "DailyBackupSchedule",
    "DailyCosmosDbSchedule",
    "DailyFileShareSchedule",
    "DailySchedule",
    "DailySlaSchedule",
    "DailySnapshotSchedule",
    "DailySqlSchedule",
    "DailyType",
    "DailyTypeNullable",
    "Database",
    "DatabaseExportOptions",
    "DatabaseNewLocationOptions",
    "DatabaseOptions",
    "DatabaseRestoreOptions",
    "DatabaseStatus",
    "DatabaseType",
    "DataRetrievalExtendOptions",
    "DataRetrievalOptions",
    "DataRetrievalPriority",
    "DataRetrievalStatus",
    "DateTimeInfo",
    "DayNumberInMonthHealthCheck",
    "DayOfWeek",
    "DayOfWeekNullable",
    "DisabledSections",
    "DiskBulkRestoreOptions",
    "DiskBulkRestoreToOriginalOptions",
    "DiskRestoreOptions",
    "DiskRestoreOptionsBase",
    "DiskSnapshot",
    "DiskType",
    "DocumentChecksum",
    "DownloadExportedConfigurationBackupRequest",
    "ExportLogsType",
    "FileLevelRestoredFileShare",
    "FileLevelRestoredItem",
    "FileLevelRestoreJobInfo",
    "FileShare",
    "FileShareBackupDestination",
    "FileShareBackupDestinationFilterOptions",
    "FileShareExportOptions",
    "FileShareFileLevelRestoreJobInfo",
    "FileShareFlrOptions",
    "FileShareManualSnapshotRequest",
    "FileSharePoliciesExportOptions",
    "FileSharePolicy",
    "FileSharePolicyBackupItem",
    "FileSharePolicyBackupItemsFromClient",
    "FileSharePolicyBackupItemType",
    "FileSharePolicyExcludedItem",
    "FileSharePolicyExcludedItemsFromClient",
    "FileSharePolicyFileShareFromClient",
    "FileSharePolicyItemDeletedFromAzure",
    "FileSharePolicyResourceGroupFromClient",
    "FileSharePolicyStorageAccountFromClient",
    "FileShareRestorePoint",
    "FileShareRestorePointIndexingConfig",
    "FlrLink",
    "FlrOptions",
    "FlrSearchTaskState",
    "FlrSessionBrowseRequest",
    "FlrSessionItem",
    "FlrSessionItemType",
    "FlrSessionPagination",
    "FlrSessionRestoreItem",
    "FlrSessionRestoreTaskLogItem",
    "FlrSessionRestoreTaskLogItemStatusNullable",
    "FlrSessionRestoreTaskLogsRequest",
    "FlrSessionRestoreTaskLogsResponse",
    "FlrSessionRestoreTaskStartRequest",
    "FlrSessionRestoreTaskStartResponse",
    "FlrSessionRestoreTaskStatus",
    "FlrSessionRestoreTaskStatusResponse",
    "FlrSessionRestoreType",
    "FlrSessionSearchTaskResult",
    "FlrSessionSearchTaskStartRequest",
    "FlrSessionSearchTaskStartResponse",
    "GetConfigurationBackupExportStatus",
    "GrantType",
    "HealthCheckJobInfo",
    "HealthCheckSchedule",
    "IdentityProviderConfiguration",
    "IdentityProviderIsUsedFromClient",
    "IdentityProviderMetadata",
    "ImmutabilityState",
    "JobDeletedRestorePoint",
    "JobSession",
    "JobSessionExportOptions",
    "JobSessionFilterType",
    "JobSessionLog",
    "JobSessionType",
    "JobStatus",
    "JobStatusNullable",
    "KeyVault",
    "KeyVaultKey",
    "LicenseAgreement",
    "LicenseAgreementResult",
    "LicensedResource",
    "LicensedResourceState",
    "LicensedResourceType",
    "LicenseExportOptions",
    "LicenseInfo",
    "LicenseType",
    "LicensingServerInfo",
    "LicensingServerStatus",
    "LinkHAL",
    "LinksDictionary",
    "ListAdGroupRequest",
    "Login",
    "LoginFromClient",
    "LogItem",
    "LogLineStatus",
    "ManualSnapshotRequest",
    "ManualSnapshotSettings",
    "MessageService",
    "MissingSubscriptionPurpose",
    "MongoDbCollectionRestoreOptions",
    "MongoDbDatabaseRestoreOptions",
    "MongoDbEstimateThroughputCostSettings",
    "MongoDbRestorableResource",
    "MongoDbRestorableSubresource",
    "MongoDbRestoreOptions",
    "MongoDbThroughputScalingType",
    "MongoDbThroughputSettings",
    "Month",
    "MonthlyBackupSchedule",
    "MonthlyCosmosDbSchedule",
    "MonthlyFileShareSchedule",
    "MonthlySchedule",
    "MonthlySlaSchedule",
    "MonthlySnapshotSchedule",
    "MonthlySqlSchedule",
    "MonthlyType",
    "MonthlyTypeNullable",
    "MonthMagnetType",
    "MonthNullable",
    "NetworkSecurityGroup",
    "NewCosmosDbPolicyFromClient",
    "NewFileSharePolicyFromClient",
    "NewPolicyFromClient",
    "NewSlaTemplateFromClient",
    "NewSqlPolicyFromClient",
    "NewStandardAccountFromClient",
    "NewStorageTemplateFromClient",
    "NewVmProtectionPolicyFromClient",
    "OSType",
    "OSTypeNullable",
    "PageOfAvailabilitySet",
    "PageOfAvailabilityZoneInfo",
    "PageOfAzureAccount",
    "PageOfAzureStorageItem",
    "PageOfAzureSubscription",
    "PageOfCheckedItem",
    "PageOfConfigurationRestorePoint",
    "PageOfCosmosDbAccount",
    "PageOfCosmosDbAccountDatabase",
    "PageOfCosmosDbAccountRestorableResource",
    "PageOfCosmosDbContinuousRestorePoint",
    "PageOfCosmosDbPolicy",
    "PageOfCosmosDbPolicyBackupItem",
    "PageOfCosmosDbPolicyExcludedItem",
    "PageOfCosmosDbResourceEvent",
    "PageOfCosmosDbRestorePoint",
    "PageOfCostEstimationCosmosDbItem",
    "PageOfCostEstimationFileShareItem",
    "PageOfCostEstimationItem",
    "PageOfCostEstimationSqlItem",
    "PageOfDatabase",
    "PageOfDiskSnapshot",
    "PageOfFileLevelRestoredFileShare",
    "PageOfFileLevelRestoredItem",
    "PageOfFileShare",
    "PageOfFileSharePolicy",
    "PageOfFileSharePolicyBackupItem",
    "PageOfFileSharePolicyExcludedItem",
    "PageOfFileShareRestorePoint",
    "PageOfFlrSessionItem",
    "PageOfJobDeletedRestorePoint",
    "PageOfJobSession",
    "PageOfKeyVault",
    "PageOfKeyVaultKey",
    "PageOfLicensedResource",
    "PageOfNetworkSecurityGroup",
    "PageOfPolicy",
    "PageOfPolicyBackupItem",
    "PageOfPolicyExcludedItem",
    "PageOfPolicyProtectedItem",
    "PageOfProtectedCosmosDbAccount",
    "PageOfProtectedDatabase",
    "PageOfProtectedFileShare",
    "PageOfProtectedItem",
    "PageOfProtectedVirtualMachine",
    "PageOfProtectedVnet",
    "PageOfRegion",
    "PageOfRepository",
    "PageOfRepositoryValidateDelete",
    "PageOfResourceGroup",
    "PageOfRestoredCosmosDbAccount",
    "PageOfRestoredDatabase",
    "PageOfRestoredItem",
    "PageOfSlaSessionReportRow",
    "PageOfSlaTemplate",
    "PageOfSlaTemplateAssignment",
    "PageOfSqlElasticPool",
    "PageOfSqlPolicy",
    "PageOfSqlPolicyBackupItem",
    "PageOfSqlPolicyExcludedItem",
    "PageOfSqlRestorePoint",
    "PageOfSqlServer",
    "PageOfStandardAccount",
    "PageOfStandardAccountName",
    "PageOfStorageAccount",
    "PageOfStorageTemplate",
    "PageOfStorageTemplateAssignment",
    "PageOfTag",
    "PageOfTenant",
    "PageOfTenantWithAccount",
    "PageOfUser",
    "PageOfVirtualMachine",
    "PageOfVirtualMachineRestorePoint",
    "PageOfVirtualNetwork",
    "PageOfVmProtectionPolicy",
    "PageOfVmProtectionPolicyWithSla",
    "PageOfVmSnapshot",
    "PageOfVnetRestoredItem",
    "PageOfVnetRestorePoint",
    "PageOfWorker",
    "PageOfWorkerManagementSuitableAccount",
    "PageOfWorkerNetworkConfiguration",
    "PageOfWorkerProfile",
    "Policy",
    "PolicyBackupItem",
    "PolicyBackupItemsFromClient",
    "PolicyBackupItemType",
    "PolicyCosmosDbBackupTier",
    "PolicyCosmosDbBackupWorkload",
    "PolicyExcludedItem",
    "PolicyExcludedItemsFromClient",
    "PolicyIdNameType",
    "PolicyItemDeletedFromAzure",
    "PolicyNotificationSettings",
    "PolicyProtectedItem",
    "PolicyRegionFromClient",
    "PolicyResourceGroupFromClient",
    "PolicyStatus",
    "PolicySubscriptionFromClient",
    "PolicyTagGroupFromClient",
    "PolicyTaskStatisticsReport",
    "PolicyType",
    "PolicyVirtualMachineFromClient",
    "PortalUsersCheckResult",
    "Price",
    "PriceListItemUnit",
    "PricePerMonth",
    "PricePerMonthType",
    "PrivateDeploymentState",
    "PrivateDnsSetting",
    "ProblemDetails",
    "ProblemDetails400",
    "ProblemDetails401",
    "ProblemDetails403",
    "ProblemDetails404",
    "ProblemDetails409",
    "ProblemDetails415",
    "ProblemDetails423",
    "ProblemDetails429",
    "ProblemDetailsTraceId",
    "ProtectedCosmosDbAccount",
    "ProtectedCosmosDbAccountExportOptions",
    "ProtectedDataBackupTier",
    "ProtectedDataBackupTierNullable",
    "ProtectedDatabase",
    "ProtectedDataBatchDeleteBackupConfig",
    "ProtectedDataBatchDeleteSnapshotsConfig",
    "ProtectedDataFileShareBatchDeleteSnapshotsConfig",
    "ProtectedFileShare",
    "ProtectedFileShareExportOptions",
    "ProtectedFileShareStorageAccount",
    "ProtectedItem",
    "ProtectedItemResourceParent",
    "ProtectedProgress",
    "ProtectedSqlDatabaseExportOptions",
    "ProtectedVirtualMachine",
    "ProtectedVirtualMachineExportOptions",
    "ProtectedVnet",
    "ProtectedVnetExportOptions",
    "ProtectedVnetToDelete",
    "ProtectedWorkloadsReport",
    "ProtectionCosmosDbAccountState",
    "ProtectionPolicySlaComplianceStatus",
    "ProtectionPolicySlaReport",
    "ProtectionStatus",
    "Rates",
    "RbacRole",
    "RbacRoleNullable",
    "Region",
    "ReportPeriod",
    "Repository",
    "RepositoryConfigurationItem",
    "RepositoryConfigurationItemFromClient",
    "RepositoryCreateFromClientWithKeyVault",
    "RepositoryEncryptionCheckResult",
    "RepositoryEncryptionCheckResultStatus",
    "RepositoryEncryptionMethod",
    "RepositoryJobInfo",
    "RepositoryOptions",
    "RepositoryOwnership",
    "RepositoryOwnershipCheckResult",
    "RepositoryOwnershipCheckResultStatus",
    "RepositoryRestorePointState",
    "RepositoryRetentionSettings",
    "RepositorySecuritySettingsData",
    "RepositorySettingsCheckResult",
    "RepositorySettingsCheckResultStatus",
    "RepositoryStatus",
    "RepositoryType",
    "RepositoryUpdateFromClientWithKeyVault",
    "RepositoryValidateDelete",
    "RepositoryValidateDeleteError",
    "RepositoryValidateDeleteErrorCode",
    "ResourceGroup",
    "ResourceProviderType",
    "ResourceType",
    "RestoredCosmosDbAccount",
    "RestoredDatabase",
    "RestoredItem",
    "RestoreJobInfo",
    "RestorePointDataRetrievalJobInfo",
    "RestorePointType",
    "RESTSqlPolicyServerFromClient",
    "RetentionDurationTypeNullable",
    "RetentionJobInfo",
    "RetentionSetting",
    "RetentionSettings",
    "RetrySettings",
    "SaveAzureAccountInfo",
    "ScheduleType",
    "ServerInfo",
    "ServiceProviderCertificate",
    "ServiceProviderConfiguration",
    "SessionsSummaryReport",
    "SessionType",
    "SetDeploymentModeRequest",
    "SlaBackupSchedule",
    "SlaComplianceStatus",
    "SlaComplianceStatusFilter",
    "SlaConfiguration",
    "SlaDurationType",
    "SlaFilterSessionStatus",
    "SlaInstanceReport",
    "SlaInstanceReportRow",
    "SlaPolicyNotificationSettings",
    "SlaSessionReportRow",
    "SlaSessionStatus",
    "SlaSessionTaskReport",
    "SlaSessionTaskReportRow",
    "SlaSnapshotSchedule",
    "SlaStatisticReport",
    "SlaTemplate",
    "SlaTemplateAssignment",
    "SlaThresholdSettings",
    "SlaTimeSeriesPoint",
    "SnapshotDestination",
    "SnapshotSettings",
    "SqlBackupDestination",
    "SqlBackupDestinationFilterOptions",
    "SqlConnectionTestMessage",
    "SqlElasticPool",
    "SqlManualBackupSettings",
    "SqlPoliciesExportOptions",
    "SqlPolicy",
    "SqlPolicyBackupItem",
    "SqlPolicyBackupItemsFromClient",
    "SqlPolicyBackupItemType",
    "SqlPolicyConfigurationTestResult",
    "SqlPolicyDatabaseFromClient",
    "SqlPolicyExcludedItem",
    "SqlPolicyExcludedItemsFromClient",
    "SqlPolicyItemDeletedFromAzure",
    "SqlRestorePoint",
    "SqlServer",
    "SqlServerForProtectedDatabase",
    "SqlServerType",
    "SqlServerTypeFilterOptions",
    "StandardAccount",
    "StandardAccountExportOptions",
    "StandardAccountKind",
    "StandardAccountName",
    "StandardAccountSqlOptionsFromClient",
    "StandardAccountSqlServerFromClient",
    "StorageAccessTier",
    "StorageAccount",
    "StorageAccountBottleneckState",
    "StorageAccountCapabilities",
    "StorageAccountPerformance",
    "StorageAccountPublicAccess",
    "StorageAccountRedundancy",
    "StorageConsumptionLimit",
    "StorageConsumptionLimitType",
    "StorageTemplate",
    "StorageTemplateAssignment",
    "StorageTemplateConfiguration",
    "StorageTemplateConfigurationFromClient",
    "StorageTier",
    "StorageTierNullable",
    "StorageUsageReport",
    "SubscriptionAvailability",
    "SubscriptionForServiceAccount",
    "SubscriptionPermissionsState",
    "SubscriptionResourceProvidersState",
    "SubscriptionsListingResult",
    "SubscriptionStatus",
    "SummaryCountDifference",
    "SupportInfo",
    "SystemInfo",
    "SystemState",
    "SystemStatus",
    "Tag",
    "TagFromClient",
    "TagGroup",
    "Tenant",
    "TenantAccessStatus",
    "TenantForServiceAccount",
    "TenantsListingResult",
    "TenantWithAccount",
    "TimeWindowSlaSchedule",
    "Timezone",
    "TimezoneFromClient",
    "TopPoliciesDurationReport",
    "TopPoliciesDurationReportItem",
    "TopPolicySource",
    "UpdatedCosmosDbPolicyFromClient",
    "UpdatedFileSharePolicyFromClient",
    "UpdatedPolicyFromClient",
    "UpdatedSlaTemplateFromClient",
    "UpdatedSqlPolicyFromClient",
    "UpdatedStandardAccountFromClient",
    "UpdatedStorageTemplateFromClient",
    "UpdatedVmProtectionPolicyFromClient",
    "UpdatedVnetPolicyFromClient",
    "UploadedWebServerCertificate",
    "User",
    "UserAdPermissions",
    "UserAppRegistrationStatus",
    "UserExportQueryOptions",
    "UserFromClient",
    "UserMfaAccept",
    "UserMfaData",
    "UserMfaSetup",
    "UserScripts",
    "UserScriptsSettings",
    "UserType",
    "UserTypeNullable",
    "UserUpdateFromClient",
    "UuidNamePair",
    "VerificationNeededResult",
    "VirtualMachine",
    "VirtualMachineExistsState",
    "VirtualMachineExportOptions",
    "VirtualMachineOptions",
    "VirtualMachinePoliciesExportOptions",
    "VirtualMachineRestoreOptions",
    "VirtualMachineRestorePoint",
    "VirtualMachineToAlternativeRestoreOptions",
    "VirtualMachineToBackup",
    "VirtualNetwork",
    "VirtualNetworkFromClient",
    "VirtualNetworkFromClientForToAlternative",
    "VirtualNetworkSubnet",
    "VirtualNetworkSubnetBase",
    "VmDiskSnapshot",
    "VmProtectionPolicy",
    "VmProtectionPolicyExportQueryOptions",
    "VmProtectionPolicyWithSla",
    "VmSize",
    "VmSnapshot",
    "VnetBackupDestination",
    "VnetComparisonDiffType",
    "VnetComparisonResult",
    "VnetDeletionType",
    "VnetPolicy",
    "VnetPolicyAdditionalProtectedResources",
    "VnetPolicyAdditionalProtectedResourcesFromClient",
    "VnetPolicyAutoDiscoveredProtectedResources",
    "VnetPolicyAzureAccount",
    "VnetPolicyAzureSubscriptionWithPolicies",
    "VnetRestoredItem",
    "VnetRestoreOptions",
    "VnetRestorePoint",
    "VnetRestorePointRestoreType",
    "VnetToAlternativeRestoreOptions",
    "WeeklyBackupSchedule",
    "WeeklyCosmosDbSchedule",
    "WeeklyFileShareSchedule",
    "WeeklySchedule",
    "WeeklySlaSchedule",
    "WeeklySnapshotSchedule",
    "WeeklySqlSchedule",
    "Worker",
    "WorkerConfigurationCheckResult",
    "WorkerConfigurationCheckResultStatus",
    "WorkerDeploymentLocation",
    "WorkerExportOptions",
    "WorkerManagementSuitableAccount",
    "WorkerManagementSuitableAccountSubscription",
    "WorkerNetworkConfiguration",
    "WorkerNetworkConfigurationDeletionResult",
    "WorkerNetworkConfigurationExportOptions",
    "WorkerNetworkConfigurationFromClient",
    "WorkerNetworkConfigurationType",
    "WorkerProfile",
    "WorkerProfileDeletionResult",
    "WorkerProfileExportOptions",
    "WorkerProfileFromClient",
    "WorkerProfileType",
    "WorkerStatistics",
    "WorkerStatus",
    "WorkerTag",
    "WorkerTags",
    "WorkerVirtualNetwork",
    "WorkerWaitTimeState",
    "WorkloadType",
    "YearlySchedule",
    "YearlyTypeNullable",
]


if not TYPE_CHECKING:  # a type checker must not believe that every name exists

    def __getattr__(name):
        if name in _MODULES:
            from importlib import import_module

            value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
