from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset, whole
from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .amazon_s3_storage_account_model import AmazonS3StorageAccountModel
    from .amazon_s3_storage_bucket_model import AmazonS3StorageBucketModel
    from .amazon_s3_storage_proxy_appliance_model import AmazonS3StorageProxyApplianceModel
    from .mount_server_settings_model import MountServerSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3StorageModel(RepositoryModel):
    """A repository on Amazon S3 storage.

    Attributes:
        task_limit_enabled: Whether maxTaskCount applies.
        max_task_count: Most tasks that may use the repository at the same time.
        proxy_appliance: Helper machine in Amazon EC2 that works on the data close to the storage.
    """

    _fields = {
        "account": ("account", Ref("AmazonS3StorageAccountModel")),
        "bucket": ("bucket", Ref("AmazonS3StorageBucketModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
        "task_limit_enabled": ("taskLimitEnabled", None),
        "max_task_count": ("maxTaskCount", whole),
        "proxy_appliance": ("proxyAppliance", Ref("AmazonS3StorageProxyApplianceModel")),
    }

    account: AmazonS3StorageAccountModel
    bucket: AmazonS3StorageBucketModel
    mount_server: MountServerSettingsModel
    task_limit_enabled: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    proxy_appliance: AmazonS3StorageProxyApplianceModel | None | Unset = UNSET
    type_: ERepositoryType = ERepositoryType("AmazonS3")
