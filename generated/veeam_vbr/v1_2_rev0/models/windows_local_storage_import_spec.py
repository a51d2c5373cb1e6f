from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec
    from .windows_local_repository_settings_model import WindowsLocalRepositorySettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WindowsLocalStorageImportSpec(Model):
    """A repository on a Windows server to import.

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
        "repository": ("repository", Ref("WindowsLocalRepositorySettingsModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsImportSpec")),
    }

    name: str
    description: str
    unique_id: str
    host_name: str
    type_: ERepositoryType
    repository: WindowsLocalRepositorySettingsModel
    mount_server: MountServerSettingsImportSpec
