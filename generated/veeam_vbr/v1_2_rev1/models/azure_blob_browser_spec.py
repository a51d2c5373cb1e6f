from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureBlobBrowserSpec(CloudBrowserSpec):
    """Asks the cloud browser for the Azure Blob containers and folders that a cloud credentials record can see.

    Attributes:
        folder_type: Whether folders of backup or of archive repositories are sought.
        gateway_server_id: Managed server through which the storage is reached.
    """

    _fields = {
        "region_type": ("regionType", EnumRef("EAzureRegionType")),
        "folder_type": ("folderType", EnumRef("ECloudBrowserFolderType")),
        "gateway_server_id": ("gatewayServerId", None),
    }

    region_type: EAzureRegionType | None | Unset = UNSET
    folder_type: ECloudBrowserFolderType | None | Unset = UNSET
    gateway_server_id: str | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AzureBlob")
