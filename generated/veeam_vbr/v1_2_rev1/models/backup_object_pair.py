from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupObjectPair(Model):
    """Names one object within one backup."""

    _fields = {"backup_id": ("backupId", None), "backup_object_id": ("backupObjectId", None)}

    backup_id: str
    backup_object_id: str
