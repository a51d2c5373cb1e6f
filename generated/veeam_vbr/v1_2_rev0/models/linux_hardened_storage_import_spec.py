from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .linux_hardened_repository_settings_model import LinuxHardenedRepositorySettingsModel
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxHardenedStorageImportSpec(Model):
    """A hardened repository on a Linux server to import.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
        host_name: Name of the managed server that hosts the repository.
        mount_server: Server that mounts backups of this repository.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "unique_id": ("uniqueId", None),
        "host_name": ("hostName", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "repository": ("repository", Ref("LinuxHardenedRepositorySettingsModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsImportSpec")),
    }

    name: str
    description: str
    unique_id: str
    host_name: str
    type_: ERepositoryType
    repository: LinuxHardenedRepositorySettingsModel
    mount_server: MountServerSettingsImportSpec
