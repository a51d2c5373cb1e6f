from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureDataBoxStorageContainerModel(Model):
    """Container and folder that an Azure Data Box repository uses."""

    _fields = {"container_name": ("containerName", None), "folder_name": ("folderName", None)}

    container_name: str | None | Unset = UNSET
    folder_name: str | None | Unset = UNSET
