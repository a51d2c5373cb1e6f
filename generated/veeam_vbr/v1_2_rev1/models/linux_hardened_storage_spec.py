from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref
from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .linux_hardened_repository_settings_model import LinuxHardenedRepositorySettingsModel
    from .mount_server_settings_model import MountServerSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxHardenedStorageSpec(RepositorySpec):
    """A hardened repository on a Linux server to add.

    Attributes:
        host_id: Id of the managed server that hosts the repository.
        mount_server: Server that mounts backups of this repository.
    """

    _fields = {
        "host_id": ("hostId", None),
        "repository": ("repository", Ref("LinuxHardenedRepositorySettingsModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsModel")),
    }

    host_id: str
    repository: LinuxHardenedRepositorySettingsModel
    mount_server: MountServerSettingsModel
    type_: ERepositoryType = ERepositoryType("LinuxHardened")
