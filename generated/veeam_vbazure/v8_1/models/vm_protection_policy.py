from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .backup_type_nullable import BackupTypeNullable
    from .job_status import JobStatus
    from .links_dictionary import LinksDictionary
    from .policy_notification_settings import PolicyNotificationSettings
    from .retry_settings import RetrySettings
    from .sla_policy_notification_settings import SlaPolicyNotificationSettings
    from .snapshot_destination import SnapshotDestination
    from .snapshot_settings import SnapshotSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmProtectionPolicy(Model):
    """An SLA-based backup policy for Azure VMs, with its templates and the state of its latest runs.

    Attributes:
        service_account_id: ID of the service account that the policy uses.
        is_backup_configured: Whether the policy makes backups in a repository, besides snapshots.
        priority: Place of the policy in the order of policies of its kind.
        excluded_items_count: How many items the policy leaves out.
        tenant_id: ID of the Microsoft Entra tenant whose resources the policy protects.
        field_links: Links to this item and to related ones, by relation.
        retry_settings: How often a failed run is tried again.
        policy_notification_settings: Whom the policy notifies by email, and after which results.
        sla_policy_notification_settings: Whether and when the SLA report is sent by email.
        is_enabled: Whether the policy is enabled.
        backup_type: Whether the policy covers everything in reach of it or only the selected items.
        snapshot_settings: How snapshots are taken.
        snapshot_status: Status of the latest run that took snapshots.
        backup_status: Status of the latest run that made backups.
        next_execution_time: When the policy is due to run next; null if no run is due.
        sla_policy_template_id: ID of the SLA template that sets schedules and targets.
        storage_policy_template_id: ID of the storage template that sets the repositories.
        snapshot_destinations: Where snapshots are placed, by subscription and resource group.
    """

    _fields = {
        "id": ("id", None),
        "service_account_id": ("serviceAccountId", None),
        "is_backup_configured": ("isBackupConfigured", None),
        "priority": ("priority", whole),
        "excluded_items_count": ("excludedItemsCount", whole),
        "tenant_id": ("tenantId", None),
        "field_links": ("_links", Ref("LinksDictionary")),
        "name": ("name", None),
        "description": ("description", None),
        "retry_settings": ("retrySettings", Ref("RetrySettings")),
        "policy_notification_settings": ("policyNotificationSettings", Ref("PolicyNotificationSettings")),
        "sla_policy_notification_settings": ("slaPolicyNotificationSettings", Ref("SlaPolicyNotificationSettings")),
        "is_enabled": ("isEnabled", None),
        "backup_type": ("backupType", EnumRef("BackupTypeNullable")),
        "snapshot_settings": ("snapshotSettings", Ref("SnapshotSettings")),
        "snapshot_status": ("snapshotStatus", EnumRef("JobStatus")),
        "backup_status": ("backupStatus", EnumRef("JobStatus")),
        "next_execution_time": ("nextExecutionTime", moment),
        "sla_policy_template_id": ("slaPolicyTemplateId", None),
        "storage_policy_template_id": ("storagePolicyTemplateId", None),
        "snapshot_destinations": ("snapshotDestinations", ListOf(Ref("SnapshotDestination"))),
    }

    id: str
    service_account_id: str
    is_backup_configured: bool
    priority: int | None | Unset = UNSET
    excluded_items_count: int | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    retry_settings: RetrySettings | None | Unset = UNSET
    policy_notification_settings: PolicyNotificationSettings | None | Unset = UNSET
    sla_policy_notification_settings: SlaPolicyNotificationSettings | None | Unset = UNSET
    is_enabled: bool | None | Unset = UNSET
    backup_type: BackupTypeNullable | None | Unset = UNSET
    snapshot_settings: SnapshotSettings | None | Unset = UNSET
    snapshot_status: JobStatus | None | Unset = UNSET
    backup_status: JobStatus | None | Unset = UNSET
    next_execution_time: datetime.datetime | None | Unset = UNSET
    sla_policy_template_id: str | None | Unset = UNSET
    storage_policy_template_id: str | None | Unset = UNSET
    snapshot_destinations: list[SnapshotDestination] | None | Unset = UNSET
