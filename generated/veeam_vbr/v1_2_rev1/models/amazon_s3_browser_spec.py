from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Ref, Unset
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .amazon_s3_cloud_browser_filters import AmazonS3CloudBrowserFilters
    from .e_amazon_region_type import EAmazonRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3BrowserSpec(CloudBrowserSpec):
    """Asks the cloud browser for the Amazon S3 buckets and folders that a cloud credentials record can see.

    Attributes:
        gateway_server_id: Managed server through which the storage is reached.
        folder_type: Whether folders of backup or of archive repositories are sought.
    """

    _fields = {
        "region_type": ("regionType", EnumRef("EAmazonRegionType")),
        "gateway_server_id": ("gatewayServerId", None),
        "folder_type": ("folderType", EnumRef("ECloudBrowserFolderType")),
        "filters": ("filters", Ref("AmazonS3CloudBrowserFilters")),
    }

    region_type: EAmazonRegionType
    gateway_server_id: str | None | Unset = UNSET
    folder_type: ECloudBrowserFolderType | None | Unset = UNSET
    filters: AmazonS3CloudBrowserFilters | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AmazonS3")
