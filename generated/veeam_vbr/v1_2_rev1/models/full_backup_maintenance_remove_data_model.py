from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FullBackupMaintenanceRemoveDataModel(Model):
    """Whether and when data of deleted items is removed from the backup.

    Attributes:
        after_days: Number of days before the data is removed.
    """

    _fields = {"is_enabled": ("isEnabled", None), "after_days": ("afterDays", whole)}

    is_enabled: bool
    after_days: int | None | Unset = UNSET
