from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrCompareAttributeModel(Model):
    """One attribute of a file or folder, in the backup and in production."""

    _fields = {
        "name": ("name", None),
        "value_backup": ("valueBackup", None),
        "value_production": ("valueProduction", None),
        "is_changed": ("isChanged", None),
    }

    name: str
    value_backup: str
    value_production: str
    is_changed: bool
