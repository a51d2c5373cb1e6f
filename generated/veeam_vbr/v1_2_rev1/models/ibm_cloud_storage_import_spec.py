from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .ibm_cloud_storage_account_import_model import IBMCloudStorageAccountImportModel
    from .ibm_cloud_storage_bucket_model import IBMCloudStorageBucketModel
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec
    from .s3_compatible_proxy_model import S3CompatibleProxyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IBMCloudStorageImportSpec(Model):
    """A repository on IBM Cloud Object Storage to import.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
        mount_server: Server that mounts backups of this repository.
        enable_task_limit: Whether maxTaskCount applies.
        max_task_count: Most tasks that may work with the repository at once.
        proxy_appliance: Server that serves as proxy appliance for the storage.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "unique_id": ("uniqueId", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "account": ("account", Ref("IBMCloudStorageAccountImportModel")),
        "bucket": ("bucket", Ref("IBMCloudStorageBucketModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsImportSpec")),
        "enable_task_limit": ("enableTaskLimit", None),
        "max_task_count": ("maxTaskCount", whole),
        "proxy_appliance": ("proxyAppliance", Ref("S3CompatibleProxyModel")),
    }

    name: str
    description: str
    unique_id: str
    type_: ERepositoryType
    account: IBMCloudStorageAccountImportModel
    bucket: IBMCloudStorageBucketModel
    mount_server: MountServerSettingsImportSpec
    enable_task_limit: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    proxy_appliance: S3CompatibleProxyModel | None | Unset = UNSET
