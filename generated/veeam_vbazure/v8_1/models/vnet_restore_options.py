from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .vnet_restore_point_restore_type import VnetRestorePointRestoreType
    from .vnet_to_alternative_restore_options import VnetToAlternativeRestoreOptions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetRestoreOptions(Model):
    """How to restore the virtual network configuration of one region from a restore point.

    Attributes:
        service_account_id: ID of the service account that performs the restore.
        source_region: Region whose configuration is restored.
        reason: Reason for the restore, for the record.
        resource_ids_to_restore: IDs of the items to restore, when restoring selected items only.
        to_alternative: Where to restore the configuration, when it shall not go back to its original place.
    """

    _fields = {
        "service_account_id": ("serviceAccountId", None),
        "restore_type": ("restoreType", EnumRef("VnetRestorePointRestoreType")),
        "source_region": ("sourceRegion", None),
        "reason": ("reason", None),
        "resource_ids_to_restore": ("resourceIdsToRestore", ListOf(None)),
        "to_alternative": ("toAlternative", Ref("VnetToAlternativeRestoreOptions")),
    }

    service_account_id: str
    restore_type: VnetRestorePointRestoreType
    source_region: str
    reason: str | None | Unset = UNSET
    resource_ids_to_restore: list[str] | None | Unset = UNSET
    to_alternative: VnetToAlternativeRestoreOptions | None | Unset = UNSET
