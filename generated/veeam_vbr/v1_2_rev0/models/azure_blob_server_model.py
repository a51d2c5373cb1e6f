from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Ref, Unset
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .azure_blob_server_processing_model import AzureBlobServerProcessingModel
    from .e_azure_region_type import EAzureRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureBlobServerModel(UnstructuredDataServerModel):
    """Azure Blob storage that is protected as an unstructured data source.

    Attributes:
        friendly_name: Name under which the storage is shown.
        credentials_id: Cloud credentials record with which the storage is reached.
    """

    _fields = {
        "friendly_name": ("friendlyName", None),
        "credentials_id": ("credentialsId", None),
        "region_type": ("regionType", EnumRef("EAzureRegionType")),
        "processing": ("processing", Ref("AzureBlobServerProcessingModel")),
    }

    friendly_name: str
    credentials_id: str
    region_type: EAzureRegionType | None | Unset = UNSET
    processing: AzureBlobServerProcessingModel | None | Unset = UNSET
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType("AzureBlob")
