from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .file_server_processing_model import FileServerProcessingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileServerModel(UnstructuredDataServerModel):
    """A file server that is protected as a source of unstructured data.

    Attributes:
        host_id: Id of the managed server that is the file server.
    """

    _fields = {
        "host_id": ("hostId", None),
        "processing": ("processing", Ref("FileServerProcessingModel")),
        "name": ("name", None),
    }

    host_id: str
    processing: FileServerProcessingModel
    name: str | None | Unset = UNSET
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType("FileServer")
