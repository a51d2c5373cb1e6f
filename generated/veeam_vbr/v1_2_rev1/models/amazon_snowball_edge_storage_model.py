from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset, whole
from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .amazon_snowball_edge_storage_account_model import AmazonSnowballEdgeStorageAccountModel
    from .amazon_snowball_edge_storage_bucket_model import AmazonSnowballEdgeStorageBucketModel
    from .mount_server_settings_model import MountServerSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonSnowballEdgeStorageModel(RepositoryModel):
    """A repository on an AWS Snowball Edge device.

    Attributes:
        task_limit_enabled: Whether maxTaskCount applies.
        max_task_count: Most tasks that may use the repository at the same time.
    """

    _fields = {
        "account": ("account", Ref("AmazonSnowballEdgeStorageAccountModel")),
        "bucket": ("bucket", Ref("AmazonSnowballEdgeStorageBucketModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
        "task_limit_enabled": ("taskLimitEnabled", None),
        "max_task_count": ("maxTaskCount", whole),
    }

    account: AmazonSnowballEdgeStorageAccountModel
    bucket: AmazonSnowballEdgeStorageBucketModel
    mount_server: MountServerSettingsModel
    task_limit_enabled: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    type_: ERepositoryType = ERepositoryType("AmazonSnowballEdge")
