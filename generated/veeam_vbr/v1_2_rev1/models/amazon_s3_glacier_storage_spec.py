from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .amazon_s3_glacier_storage_bucket_model import AmazonS3GlacierStorageBucketModel
    from .amazon_s3_storage_account_model import AmazonS3StorageAccountModel
    from .amazon_s3_storage_proxy_appliance_model import AmazonS3StorageProxyApplianceModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3GlacierStorageSpec(RepositorySpec):
    """A repository on Amazon S3 Glacier archive storage to be added.

    Attributes:
        proxy_appliance: Helper machine in Amazon EC2 for the transfer to the archive storage.
    """

    _fields = {
        "account": ("account", Ref("AmazonS3StorageAccountModel")),
        "bucket": ("bucket", Ref("AmazonS3GlacierStorageBucketModel")),
        "proxy_appliance": ("proxyAppliance", Ref("AmazonS3StorageProxyApplianceModel")),
    }

    account: AmazonS3StorageAccountModel
    bucket: AmazonS3GlacierStorageBucketModel
    proxy_appliance: AmazonS3StorageProxyApplianceModel | None | Unset = UNSET
    type_: ERepositoryType = ERepositoryType("AmazonS3Glacier")
