from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .nfs_share_server_advanced_settings_model import NFSShareServerAdvancedSettingsModel
    from .nfs_share_server_processing_model import NFSShareServerProcessingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NFSShareServerModel(UnstructuredDataServerModel):
    """An NFS share that is protected as a source of unstructured data.

    Attributes:
        path: Path of the share.
    """

    _fields = {
        "path": ("path", None),
        "processing": ("processing", Ref("NFSShareServerProcessingModel")),
        "name": ("name", None),
        "advanced_settings": ("advancedSettings", Ref("NFSShareServerAdvancedSettingsModel")),
    }

    path: str
    processing: NFSShareServerProcessingModel
    name: str | None | Unset = UNSET
    advanced_settings: NFSShareServerAdvancedSettingsModel | None | Unset = UNSET
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType("NFSShare")
