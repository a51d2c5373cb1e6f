from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .amazon_s3_storage_account_import_model import AmazonS3StorageAccountImportModel
    from .amazon_s3_storage_bucket_model import AmazonS3StorageBucketModel
    from .amazon_s3_storage_proxy_appliance_model import AmazonS3StorageProxyApplianceModel
    from .e_repository_type import ERepositoryType
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3StorageImportSpec(Model):
    """An Amazon S3 repository to be imported.

    Attributes:
        unique_id: Identifies the repository in exports and imports.
        enable_task_limit: Whether maxTaskCount applies.
        max_task_count: Most tasks that may use the repository at the same time.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "unique_id": ("uniqueId", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "account": ("account", Ref("AmazonS3StorageAccountImportModel")),
        "bucket": ("bucket", Ref("AmazonS3StorageBucketModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsImportSpec")),
        "enable_task_limit": ("enableTaskLimit", None),
        "max_task_count": ("maxTaskCount", whole),
        "proxy_appliance": ("proxyAppliance", Ref("AmazonS3StorageProxyApplianceModel")),
    }

    name: str
    description: str
    unique_id: str
    type_: ERepositoryType
    account: AmazonS3StorageAccountImportModel
    bucket: AmazonS3StorageBucketModel
    mount_server: MountServerSettingsImportSpec
    enable_task_limit: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    proxy_appliance: AmazonS3StorageProxyApplianceModel | None | Unset = UNSET
