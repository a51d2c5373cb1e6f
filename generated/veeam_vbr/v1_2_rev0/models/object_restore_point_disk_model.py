from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, whole

if TYPE_CHECKING:
    from .e_disk_info_process_state import EDiskInfoProcessState
    from .e_disk_info_type import EDiskInfoType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectRestorePointDiskModel(Model):
    """A disk in a restore point.

    Attributes:
        state: How far the disk was processed.
    """

    _fields = {
        "uid": ("uid", None),
        "type_": ("type", EnumRef("EDiskInfoType")),
        "name": ("name", None),
        "capacity": ("capacity", whole),
        "state": ("state", EnumRef("EDiskInfoProcessState")),
    }

    uid: str
    type_: EDiskInfoType
    name: str
    capacity: int
    state: EDiskInfoProcessState
