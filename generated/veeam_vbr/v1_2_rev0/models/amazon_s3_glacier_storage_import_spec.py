from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .amazon_s3_glacier_storage_bucket_model import AmazonS3GlacierStorageBucketModel
    from .amazon_s3_storage_account_import_model import AmazonS3StorageAccountImportModel
    from .amazon_s3_storage_proxy_appliance_model import AmazonS3StorageProxyApplianceModel
    from .e_repository_type import ERepositoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3GlacierStorageImportSpec(Model):
    """An Amazon S3 Glacier repository to be imported.

    Attributes:
        unique_id: Identifies the repository in exports and imports.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "unique_id": ("uniqueId", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "account": ("account", Ref("AmazonS3StorageAccountImportModel")),
        "bucket": ("bucket", Ref("AmazonS3GlacierStorageBucketModel")),
        "proxy_appliance": ("proxyAppliance", Ref("AmazonS3StorageProxyApplianceModel")),
    }

    name: str
    description: str
    unique_id: str
    type_: ERepositoryType
    account: AmazonS3StorageAccountImportModel
    bucket: AmazonS3GlacierStorageBucketModel
    proxy_appliance: AmazonS3StorageProxyApplianceModel | None | Unset = UNSET
