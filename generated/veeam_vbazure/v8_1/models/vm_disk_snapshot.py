from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmDiskSnapshot(Model):
    """A disk that is part of an Azure VM snapshot."""

    _fields = {"disk_id": ("diskId", None), "disk_name": ("diskName", None)}

    disk_id: str | None | Unset = UNSET
    disk_name: str | None | Unset = UNSET
