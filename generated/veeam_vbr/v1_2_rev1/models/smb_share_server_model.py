from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .smb_share_server_advanced_settings_model import SMBShareServerAdvancedSettingsModel
    from .smb_share_server_processing_model import SMBShareServerProcessingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SMBShareServerModel(UnstructuredDataServerModel):
    """An SMB share that is protected as a source of unstructured data.

    Attributes:
        path: Path of the share.
        access_credentials_id: Id of the credentials record for access, when accessCredentialsRequired is true.
    """

    _fields = {
        "path": ("path", None),
        "processing": ("processing", Ref("SMBShareServerProcessingModel")),
        "name": ("name", None),
        "access_credentials_required": ("accessCredentialsRequired", None),
        "access_credentials_id": ("accessCredentialsId", None),
        "advanced_settings": ("advancedSettings", Ref("SMBShareServerAdvancedSettingsModel")),
    }

    path: str
    processing: SMBShareServerProcessingModel
    name: str | None | Unset = UNSET
    access_credentials_required: bool | None | Unset = UNSET
    access_credentials_id: str | None | Unset = UNSET
    advanced_settings: SMBShareServerAdvancedSettingsModel | None | Unset = UNSET
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType("SMBShare")
