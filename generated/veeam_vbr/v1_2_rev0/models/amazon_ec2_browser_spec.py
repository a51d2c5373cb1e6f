from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Ref, Unset
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .amazon_ec2_browser_filters import AmazonEC2BrowserFilters
    from .e_amazon_region_type import EAmazonRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonEC2BrowserSpec(CloudBrowserSpec):
    """Asks the cloud browser for the Amazon EC2 resources that a cloud credentials record can see."""

    _fields = {
        "region_type": ("regionType", EnumRef("EAmazonRegionType")),
        "filters": ("filters", Ref("AmazonEC2BrowserFilters")),
    }

    region_type: EAmazonRegionType
    filters: AmazonEC2BrowserFilters | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AmazonEC2")
