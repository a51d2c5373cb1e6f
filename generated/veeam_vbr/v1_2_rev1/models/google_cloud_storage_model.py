from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset, whole
from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .google_cloud_storage_account_model import GoogleCloudStorageAccountModel
    from .google_cloud_storage_bucket_model import GoogleCloudStorageBucketModel
    from .mount_server_settings_model import MountServerSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudStorageModel(RepositoryModel):
    """A repository on Google Cloud Storage.

    Attributes:
        mount_server: Server that mounts backups of this repository.
        task_limit_enabled: Whether maxTaskCount applies.
        max_task_count: Most tasks that may work with the repository at once.
    """

    _fields = {
        "account": ("account", Ref("GoogleCloudStorageAccountModel")),
        "bucket": ("bucket", Ref("GoogleCloudStorageBucketModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
        "task_limit_enabled": ("taskLimitEnabled", None),
        "max_task_count": ("maxTaskCount", whole),
    }

    account: GoogleCloudStorageAccountModel
    bucket: GoogleCloudStorageBucketModel
    mount_server: MountServerSettingsModel
    task_limit_enabled: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    type_: ERepositoryType = ERepositoryType("GoogleCloud")
