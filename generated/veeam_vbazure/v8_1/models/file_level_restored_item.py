from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileLevelRestoredItem(Model):
    """An item that a file-level restore brought back from an Azure VM.

    Attributes:
        file_path: Path of the restored file.
    """

    _fields = {
        "file_path": ("filePath", None),
        "virtual_machine_name": ("virtualMachineName", None),
        "resource_group_name": ("resourceGroupName", None),
        "region_name": ("regionName", None),
    }

    file_path: str | None | Unset = UNSET
    virtual_machine_name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
