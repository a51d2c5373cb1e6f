from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .nas_filer_server_processing_model import NASFilerServerProcessingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NASFilerServerModel(UnstructuredDataServerModel):
    """A NAS filer that is protected as a source of unstructured data.

    Attributes:
        storage_host_id: Id of the storage system in the backup infrastructure.
        access_credentials_id: Id of the credentials record for access, when accessCredentialsRequired is true.
    """

    _fields = {
        "storage_host_id": ("storageHostId", None),
        "processing": ("processing", Ref("NASFilerServerProcessingModel")),
        "name": ("name", None),
        "access_credentials_required": ("accessCredentialsRequired", None),
        "access_credentials_id": ("accessCredentialsId", None),
    }

    storage_host_id: str
    processing: NASFilerServerProcessingModel
    name: str | None | Unset = UNSET
    access_credentials_required: bool | None | Unset = UNSET
    access_credentials_id: str | None | Unset = UNSET
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType("NASFiler")
