from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset, whole
from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .mount_server_settings_model import MountServerSettingsModel
    from .s3_compatible_proxy_model import S3CompatibleProxyModel
    from .s3_compatible_storage_account_model import S3CompatibleStorageAccountModel
    from .s3_compatible_storage_bucket_model import S3CompatibleStorageBucketModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleStorageSpec(RepositorySpec):
    """A repository on S3 compatible object storage to add.

    Attributes:
        mount_server: Server that mounts backups of this repository.
        task_limit_enabled: Whether maxTaskCount applies.
        max_task_count: Most tasks that may work with the repository at once.
        proxy_appliance: Server that serves as proxy appliance for the storage.
    """

    _fields = {
        "account": ("account", Ref("S3CompatibleStorageAccountModel")),
        "bucket": ("bucket", Ref("S3CompatibleStorageBucketModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
        "task_limit_enabled": ("taskLimitEnabled", None),
        "max_task_count": ("maxTaskCount", whole),
        "proxy_appliance": ("proxyAppliance", Ref("S3CompatibleProxyModel")),
    }

    account: S3CompatibleStorageAccountModel
    bucket: S3CompatibleStorageBucketModel
    mount_server: MountServerSettingsModel
    task_limit_enabled: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    proxy_appliance: S3CompatibleProxyModel | None | Unset = UNSET
    type_: ERepositoryType = ERepositoryType("S3Compatible")
