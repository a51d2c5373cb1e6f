from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec
    from .network_repository_settings_model import NetworkRepositorySettingsModel
    from .smb_repository_share_settings_spec import SmbRepositoryShareSettingsSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SmbStorageImportSpec(Model):
    """A repository on an SMB share to import.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
        mount_server: Server that mounts backups of this repository.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "unique_id": ("uniqueId", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "share": ("share", Ref("SmbRepositoryShareSettingsSpec")),
        "repository": ("repository", Ref("NetworkRepositorySettingsModel")),
        "mount_server": ("mountServer", Ref("MountServerSettingsImportSpec")),
    }

    name: str
    description: str
    unique_id: str
    type_: ERepositoryType
    share: SmbRepositoryShareSettingsSpec
    repository: NetworkRepositorySettingsModel
    mount_server: MountServerSettingsImportSpec
