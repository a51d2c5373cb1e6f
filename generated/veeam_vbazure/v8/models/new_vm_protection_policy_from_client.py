from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

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
class NewVmProtectionPolicyFromClient(Model):
    """An SLA-based policy for Azure VMs to create.

    Attributes:
        tenant_id: Microsoft Entra tenant that the protected resources belong to.
        service_account_id: Service account with whose permissions the policy works.
        regions: Azure regions whose resources the policy covers.
        name: Minimum length 1, maximum length 255.
        sla_policy_template_id: SLA template that the policy follows.
        snapshot_destinations: Subscriptions and resource groups that receive the snapshots.
        selected_items: Resources to protect, for a policy whose backupType is SelectedItems.
        excluded_items: Resources that the policy leaves out.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Notifications that the policy sends about its runs.
        sla_policy_notification_settings: Notifications about how well the policy keeps to its SLA.
        backup_type: Whether the policy covers whole subscriptions or only selected items.
        storage_policy_template_id: Storage template that names the repositories for the policy.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "regions": ("regions", ListOf(Ref("PolicyRegionFromClient"))),
        "name": ("name", None),
        "is_enabled": ("isEnabled", None),
        "snapshot_settings": ("snapshotSettings", Ref("SnapshotSettings")),
        "sla_policy_template_id": ("slaPolicyTemplateId", None),
        "snapshot_destinations": ("snapshotDestinations", ListOf(Ref("SnapshotDestination"))),
        "selected_items": ("selectedItems", Ref("PolicyBackupItemsFromClient")),
        "excluded_items": ("excludedItems", Ref("PolicyExcludedItemsFromClient")),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "sla_policy_notification_settings": ("slaPolicyNotificationSettings", Ref("SlaPolicyNotificationSettings")),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "storage_policy_template_id": ("storagePolicyTemplateId", None),
    }

    tenant_id: str
    service_account_id: str
    regions: list[PolicyRegionFromClient]
    name: str
    is_enabled: bool | None
    snapshot_settings: SnapshotSettings
    sla_policy_template_id: str
    snapshot_destinations: list[SnapshotDestination]
    selected_items: PolicyBackupItemsFromClient | None | Unset = UNSET
    excluded_items: PolicyExcludedItemsFromClient | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    sla_policy_notification_settings: SlaPolicyNotificationSettings | None | Unset = UNSET
    backup_type: BackupTypeNullable | None | Unset = UNSET
    storage_policy_template_id: str | None | Unset = UNSET
