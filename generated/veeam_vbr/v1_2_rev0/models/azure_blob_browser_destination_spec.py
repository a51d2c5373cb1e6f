from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureBlobBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """Where in Azure Blob storage a new folder is to be created.

    Attributes:
        host_id: Managed server through which the storage is reached.
    """

    _fields = {
        "region_type": ("regionType", EnumRef("EAzureRegionType")),
        "container_name": ("containerName", None),
        "host_id": ("hostId", None),
        "folder_type": ("folderType", EnumRef("ECloudBrowserFolderType")),
    }

    region_type: EAzureRegionType
    container_name: str
    host_id: str | None | Unset = UNSET
    folder_type: ECloudBrowserFolderType | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AzureBlob")
