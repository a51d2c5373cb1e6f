from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrBrowseSourceProperties(Model):
    """Machine and restore point that a file system was mounted from."""

    _fields = {"machine_name": ("machineName", None), "restore_point_name": ("restorePointName", None)}

    machine_name: str
    restore_point_name: str
