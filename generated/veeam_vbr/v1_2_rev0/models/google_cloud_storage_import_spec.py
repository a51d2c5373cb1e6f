from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .google_cloud_storage_account_import_model import GoogleCloudStorageAccountImportModel
    from .google_cloud_storage_bucket_model import GoogleCloudStorageBucketModel
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudStorageImportSpec(Model):
    """A repository on Google Cloud Storage to import.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
        mount_server: Server that mounts backups of this repository.
        enable_task_limit: Whether maxTaskCount applies.
        max_task_count: Most tasks that may work with the repository at once.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "unique_id": ("uniqueId", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "account": ("account", Ref("GoogleCloudStorageAccountImportModel")),
        "bucket": ("bucket", Ref("GoogleCloudStorageBucketModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsImportSpec")),
        "enable_task_limit": ("enableTaskLimit", None),
        "max_task_count": ("maxTaskCount", whole),
    }

    name: str
    description: str
    unique_id: str
    type_: ERepositoryType
    account: GoogleCloudStorageAccountImportModel
    bucket: GoogleCloudStorageBucketModel
    mount_server: MountServerSettingsImportSpec
    enable_task_limit: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
