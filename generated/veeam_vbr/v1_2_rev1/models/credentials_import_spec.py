from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .credentials_linux_settings_import_model import CredentialsLinuxSettingsImportModel
    from .e_credentials_type import ECredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsImportSpec(Model):
    """A credentials record to be imported.

    Attributes:
        unique_id: Identifies the record in exports and imports.
        linux_additional_settings: Further settings of a record of type Linux.
    """

    _fields = {
        "username": ("username", None),
        "unique_id": ("uniqueId", None),
        "type_": ("type", EnumRef("ECredentialsType")),
        "password": ("password", None),
        "description": ("description", None),
        "linux_additional_settings": ("linuxAdditionalSettings", Ref("CredentialsLinuxSettingsImportModel")),
    }

    username: str
    unique_id: str
    type_: ECredentialsType
    password: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    linux_additional_settings: CredentialsLinuxSettingsImportModel | None | Unset = UNSET
