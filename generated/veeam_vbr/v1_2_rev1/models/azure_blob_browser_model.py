from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Ref, Unset
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .azure_blob_container_browser_model import AzureBlobContainerBrowserModel
    from .e_azure_region_type import EAzureRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureBlobBrowserModel(CloudBrowserModel):
    """What the cloud browser found in Azure Blob storage: containers and their folders.

    Attributes:
        host_id: Managed server through which the storage was reached.
    """

    _fields = {
        "host_id": ("hostId", None),
        "region_type": ("regionType", EnumRef("EAzureRegionType")),
        "containers": ("containers", ListOf(Ref("AzureBlobContainerBrowserModel"))),
    }

    host_id: str | None | Unset = UNSET
    region_type: EAzureRegionType | None | Unset = UNSET
    containers: list[AzureBlobContainerBrowserModel] | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AzureBlob")
