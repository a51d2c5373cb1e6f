from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .protection_policy_sla_report import ProtectionPolicySlaReport


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmProtectionPolicyWithSla(Model):
    """An SLA-based backup policy with its SLA results for snapshots, backups and archives.

    Attributes:
        priority: Place of the policy in the order of policies of its kind.
        excluded_items_count: How many items the policy leaves out.
        field_links: Links to this item and to related ones, by relation.
        is_enabled: Whether the policy is enabled.
        snapshot_sla_report: SLA results for snapshots.
        backup_sla_report: SLA results for backups.
        archive_sla_report: SLA results for archived backups.
    """

    _fields = {
        "id": ("id", None),
        "priority": ("priority", whole),
        "excluded_items_count": ("excludedItemsCount", whole),
        "field_links": ("_links", Ref("LinksDictionary")),
        "name": ("name", None),
        "description": ("description", None),
        "is_enabled": ("isEnabled", None),
        "snapshot_sla_report": ("snapshotSlaReport", Ref("ProtectionPolicySlaReport")),
        "backup_sla_report": ("backupSlaReport", Ref("ProtectionPolicySlaReport")),
        "archive_sla_report": ("archiveSlaReport", Ref("ProtectionPolicySlaReport")),
    }

    id: str
    priority: int | None | Unset = UNSET
    excluded_items_count: int | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    is_enabled: bool | None | Unset = UNSET
    snapshot_sla_report: ProtectionPolicySlaReport | None | Unset = UNSET
    backup_sla_report: ProtectionPolicySlaReport | None | Unset = UNSET
    archive_sla_report: ProtectionPolicySlaReport | None | Unset = UNSET
