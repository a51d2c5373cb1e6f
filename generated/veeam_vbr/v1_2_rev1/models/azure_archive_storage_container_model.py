from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureArchiveStorageContainerModel(Model):
    """Container and folder that an Azure archive repository uses."""

    _fields = {"container_name": ("containerName", None), "folder_name": ("folderName", None)}

    container_name: str
    folder_name: str
