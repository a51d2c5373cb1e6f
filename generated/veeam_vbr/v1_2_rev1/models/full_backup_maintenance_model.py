from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .full_backup_maintenance_defragment_and_compact_model import FullBackupMaintenanceDefragmentAndCompactModel
    from .full_backup_maintenance_remove_data_model import FullBackupMaintenanceRemoveDataModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FullBackupMaintenanceModel(Model):
    """Upkeep of full backup files.

    Attributes:
        remove_data: Removal of data of items that are no longer in the backup's scope.
    """

    _fields = {
        "remove_data": ("RemoveData", Ref("FullBackupMaintenanceRemoveDataModel")),
        "defragment_and_compact": ("defragmentAndCompact", Ref("FullBackupMaintenanceDefragmentAndCompactModel")),
    }

    remove_data: FullBackupMaintenanceRemoveDataModel | None | Unset = UNSET
    defragment_and_compact: FullBackupMaintenanceDefragmentAndCompactModel | None | Unset = UNSET
