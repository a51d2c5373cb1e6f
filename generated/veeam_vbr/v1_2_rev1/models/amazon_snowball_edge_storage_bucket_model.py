from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .object_storage_consumption_limit_model import ObjectStorageConsumptionLimitModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonSnowballEdgeStorageBucketModel(Model):
    """Bucket and folder that an AWS Snowball Edge repository uses.

    Attributes:
        storage_consumption_limit: Limit on the space that backups may take up.
    """

    _fields = {
        "bucket_name": ("bucketName", None),
        "folder_name": ("folderName", None),
        "storage_consumption_limit": ("storageConsumptionLimit", Ref("ObjectStorageConsumptionLimitModel")),
    }

    bucket_name: str | None | Unset = UNSET
    folder_name: str | None | Unset = UNSET
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None | Unset = UNSET
