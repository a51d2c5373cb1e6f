from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref
from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .mount_server_settings_model import MountServerSettingsModel
    from .network_repository_settings_model import NetworkRepositorySettingsModel
    from .nfs_repository_share_settings_model import NfsRepositoryShareSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NfsStorageModel(RepositoryModel):
    """A repository on an NFS share.

    Attributes:
        mount_server: Server that mounts backups of this repository.
    """

    _fields = {
        "share": ("share", Ref("NfsRepositoryShareSettingsModel")),
        "repository": ("repository", Ref("NetworkRepositorySettingsModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
    }

    share: NfsRepositoryShareSettingsModel
    repository: NetworkRepositorySettingsModel
    mount_server: MountServerSettingsModel
    type_: ERepositoryType = ERepositoryType("Nfs")
