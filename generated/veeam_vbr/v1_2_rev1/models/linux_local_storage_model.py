from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref
from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .linux_local_repository_settings_model import LinuxLocalRepositorySettingsModel
    from .mount_server_settings_model import MountServerSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxLocalStorageModel(RepositoryModel):
    """A repository on a Linux server.

    Attributes:
        host_id: Id of the managed server that hosts the repository.
        mount_server: Server that mounts backups of this repository.
    """

    _fields = {
        "host_id": ("hostId", None),
        "repository": ("repository", Ref("LinuxLocalRepositorySettingsModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
    }

    host_id: str
    repository: LinuxLocalRepositorySettingsModel
    mount_server: MountServerSettingsModel
    type_: ERepositoryType = ERepositoryType("LinuxLocal")
