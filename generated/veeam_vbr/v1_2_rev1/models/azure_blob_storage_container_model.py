from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .object_storage_consumption_limit_model import ObjectStorageConsumptionLimitModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureBlobStorageContainerModel(Model):
    """Container and folder that an Azure Blob repository uses.

    Attributes:
        storage_consumption_limit: Limit on the space that backups may take up.
    """

    _fields = {
        "container_name": ("containerName", None),
        "folder_name": ("folderName", None),
        "storage_consumption_limit": ("storageConsumptionLimit", Ref("ObjectStorageConsumptionLimitModel")),
    }

    container_name: str
    folder_name: str
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None | Unset = UNSET
