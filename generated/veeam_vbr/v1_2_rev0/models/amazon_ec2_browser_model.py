from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, ListOf, Ref
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .amazon_ec2_region_browser_model import AmazonEC2RegionBrowserModel
    from .e_amazon_region_type import EAmazonRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonEC2BrowserModel(CloudBrowserModel):
    """What the cloud browser found in Amazon EC2, region by region."""

    _fields = {
        "host_id": ("hostId", None),
        "region_type": ("regionType", EnumRef("EAmazonRegionType")),
        "regions": ("regions", ListOf(Ref("AmazonEC2RegionBrowserModel"))),
    }

    host_id: str
    region_type: EAmazonRegionType
    regions: list[AmazonEC2RegionBrowserModel]
    service_type: ECloudServiceType = ECloudServiceType("AmazonEC2")
