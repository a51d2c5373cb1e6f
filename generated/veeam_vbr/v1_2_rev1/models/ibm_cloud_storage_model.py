from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset, whole
from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .ibm_cloud_storage_account_model import IBMCloudStorageAccountModel
    from .ibm_cloud_storage_bucket_model import IBMCloudStorageBucketModel
    from .mount_server_settings_model import MountServerSettingsModel
    from .s3_compatible_proxy_model import S3CompatibleProxyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IBMCloudStorageModel(RepositoryModel):
    """A repository on IBM Cloud Object Storage.

    Attributes:
        mount_server: Server that mounts backups of this repository.
        task_limit_enabled: Whether maxTaskCount applies.
        max_task_count: Most tasks that may work with the repository at once.
        proxy_appliance: Server that serves as proxy appliance for the storage.
    """

    _fields = {
        "account": ("account", Ref("IBMCloudStorageAccountModel")),
        "bucket": ("bucket", Ref("IBMCloudStorageBucketModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
        "task_limit_enabled": ("taskLimitEnabled", None),
        "max_task_count": ("maxTaskCount", whole),
        "proxy_appliance": ("proxyAppliance", Ref("S3CompatibleProxyModel")),
    }

    account: IBMCloudStorageAccountModel
    bucket: IBMCloudStorageBucketModel
    mount_server: MountServerSettingsModel
    task_limit_enabled: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    proxy_appliance: S3CompatibleProxyModel | None | Unset = UNSET
    type_: ERepositoryType = ERepositoryType("IBMCloud")
