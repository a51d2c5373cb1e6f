from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SuspiciousActivityMachineModel(Model):
    """The machine that a malware event is about.

    Attributes:
        backup_object_id: Id of the machine's backup object.
    """

    _fields = {
        "display_name": ("displayName", None),
        "uuid": ("uuid", None),
        "backup_object_id": ("backupObjectId", None),
    }

    display_name: str
    uuid: str
    backup_object_id: str
