from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .backup_type_nullable import BackupTypeNullable
    from .policy_backup_items_from_client import PolicyBackupItemsFromClient
    from .policy_excluded_items_from_client import PolicyExcludedItemsFromClient
    from .policy_notification_settings import PolicyNotificationSettings
    from .policy_region_from_client import PolicyRegionFromClient
    from .retry_settings import RetrySettings
    from .sla_policy_notification_settings import SlaPolicyNotificationSettings
    from .snapshot_destination import SnapshotDestination
    from .snapshot_settings import SnapshotSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationVmProtectionPolicyFromClient(Model):
    """Settings of an SLA-based policy for Azure VMs whose cost is to be estimated.

    Attributes:
        priority: Position of the policy in the priority order of policies of its kind.
        tenant_id: Microsoft Entra tenant that the protected resources belong to.
        service_account_id: Service account with whose permissions the policy works.
        regions: Azure regions whose resources the policy covers.
        selected_items: Resources to protect, for a policy whose backupType is SelectedItems.
        excluded_items: Resources that the policy leaves out.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Notifications that the policy sends about its runs.
        sla_policy_notification_settings: Notifications about how well the policy keeps to its SLA.
        backup_type: Whether the policy covers whole subscriptions or only selected items.
        sla_policy_template_id: SLA template that the policy follows.
        storage_policy_template_id: Storage template that names the repositories for the policy.
        snapshot_destinations: Subscriptions and resource groups that receive the snapshots.
    """

    _fields = {
        "priority": ("priority", whole),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "selected_items": ("selectedItems", Ref("PolicyBackupItemsFromClient")),
        "excluded_items": ("excludedItems", Ref("PolicyExcludedItemsFromClient")),
        "name": ("name", None),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "sla_policy_notification_settings": ("slaPolicyNotificationSettings", Ref("SlaPolicyNotificationSettings")),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "snapshot_settings": ("snapshotSettings", Ref("SnapshotSettings")),
        "sla_policy_template_id": ("slaPolicyTemplateId", None),
        "storage_policy_template_id": ("storagePolicyTemplateId", None),
        "snapshot_destinations": ("snapshotDestinations", ListOf(Ref("SnapshotDestination"))),
    }

    priority: int | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    regions: list[PolicyRegionFromClient] | None | Unset = UNSET
    selected_items: PolicyBackupItemsFromClient | None | Unset = UNSET
    excluded_items: PolicyExcludedItemsFromClient | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    sla_policy_notification_settings: SlaPolicyNotificationSettings | None | Unset = UNSET
    is_enabled: bool | None | Unset = UNSET
    backup_type: BackupTypeNullable | None | Unset = UNSET
    snapshot_settings: SnapshotSettings | None | Unset = UNSET
    sla_policy_template_id: str | None | Unset = UNSET
    storage_policy_template_id: str | None | Unset = UNSET
    snapshot_destinations: list[SnapshotDestination] | None | Unset = UNSET
