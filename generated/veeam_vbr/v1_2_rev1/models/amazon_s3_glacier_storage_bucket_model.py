from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3GlacierStorageBucketModel(Model):
    """Bucket and folder that an Amazon S3 Glacier repository uses.

    Attributes:
        immutability_enabled: Whether stored objects are locked against change and deletion.
        use_deep_archive: Whether data goes to the S3 Glacier Deep Archive storage class.
    """

    _fields = {
        "region_id": ("regionId", None),
        "bucket_name": ("bucketName", None),
        "folder_name": ("folderName", None),
        "immutability_enabled": ("immutabilityEnabled", None),
        "use_deep_archive": ("useDeepArchive", None),
    }

    region_id: str
    bucket_name: str
    folder_name: str
    immutability_enabled: bool | None | Unset = UNSET
    use_deep_archive: bool | None | Unset = UNSET
