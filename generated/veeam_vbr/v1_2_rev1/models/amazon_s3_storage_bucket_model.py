from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .amazon_s3ia_storage_model import AmazonS3IAStorageModel
    from .object_storage_consumption_limit_model import ObjectStorageConsumptionLimitModel
    from .object_storage_immutability_model import ObjectStorageImmutabilityModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3StorageBucketModel(Model):
    """Bucket and folder that an Amazon S3 repository uses, with its limits and protection.

    Attributes:
        storage_consumption_limit: Limit on the space that backups may take up.
        immutability: For how long stored objects are locked against change and deletion.
    """

    _fields = {
        "region_id": ("regionId", None),
        "bucket_name": ("bucketName", None),
        "folder_name": ("folderName", None),
        "storage_consumption_limit": ("storageConsumptionLimit", Ref("ObjectStorageConsumptionLimitModel")),
        "immutability": ("immutability", Ref("ObjectStorageImmutabilityModel")),
        "infrequent_access_storage": ("infrequentAccessStorage", Ref("AmazonS3IAStorageModel")),
    }

    region_id: str
    bucket_name: str
    folder_name: str
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None | Unset = UNSET
    immutability: ObjectStorageImmutabilityModel | None | Unset = UNSET
    infrequent_access_storage: AmazonS3IAStorageModel | None | Unset = UNSET
