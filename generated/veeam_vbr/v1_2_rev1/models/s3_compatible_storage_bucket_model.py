from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .object_storage_consumption_limit_model import ObjectStorageConsumptionLimitModel
    from .object_storage_immutability_model import ObjectStorageImmutabilityModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleStorageBucketModel(Model):
    """Bucket and folder of a repository on S3 compatible object storage, with their limits."""

    _fields = {
        "bucket_name": ("bucketName", None),
        "folder_name": ("folderName", None),
        "storage_consumption_limit": ("storageConsumptionLimit", Ref("ObjectStorageConsumptionLimitModel")),
        "immutability": ("immutability", Ref("ObjectStorageImmutabilityModel")),
    }

    bucket_name: str
    folder_name: str
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None | Unset = UNSET
    immutability: ObjectStorageImmutabilityModel | None | Unset = UNSET
