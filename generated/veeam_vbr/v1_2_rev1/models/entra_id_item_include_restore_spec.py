from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDItemIncludeRestoreSpec(Model):
    """One Microsoft Entra ID item to restore, and the restore point to take it from."""

    _fields = {"item_id": ("itemId", None), "restore_point_id": ("restorePointId", None)}

    item_id: str | None | Unset = UNSET
    restore_point_id: str | None | Unset = UNSET
