from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Ref, Unset
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .amazon_s3_region_browser_model import AmazonS3RegionBrowserModel
    from .e_amazon_region_type import EAmazonRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3BrowserModel(CloudBrowserModel):
    """What the cloud browser found in Amazon S3: regions with their buckets and folders.

    Attributes:
        host_id: Managed server through which the storage was reached.
    """

    _fields = {
        "host_id": ("hostId", None),
        "region_type": ("regionType", EnumRef("EAmazonRegionType")),
        "regions": ("regions", ListOf(Ref("AmazonS3RegionBrowserModel"))),
    }

    host_id: str
    region_type: EAmazonRegionType
    regions: list[AmazonS3RegionBrowserModel] | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AmazonS3")
