from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .object_storage_consumption_limit_model import ObjectStorageConsumptionLimitModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudStorageBucketModel(Model):
    """Bucket and folder of a repository on Google Cloud Storage, with their limits.

    Attributes:
        nearline_storage_enabled: Whether the Nearline storage class is used.
    """

    _fields = {
        "bucket_name": ("bucketName", None),
        "folder_name": ("folderName", None),
        "storage_consumption_limit": ("storageConsumptionLimit", Ref("ObjectStorageConsumptionLimitModel")),
        "nearline_storage_enabled": ("nearlineStorageEnabled", None),
    }

    bucket_name: str
    folder_name: str
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None | Unset = UNSET
    nearline_storage_enabled: bool | None | Unset = UNSET
