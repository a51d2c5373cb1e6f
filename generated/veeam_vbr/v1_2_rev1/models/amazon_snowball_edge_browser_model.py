from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .amazon_snowball_edge_region_browser_model import AmazonSnowballEdgeRegionBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonSnowballEdgeBrowserModel(CloudBrowserModel):
    """What the cloud browser found on an AWS Snowball Edge device.

    Attributes:
        host_id: Managed server through which the storage was reached.
        connection_point: Address of the device's storage service.
    """

    _fields = {
        "host_id": ("hostId", None),
        "connection_point": ("connectionPoint", None),
        "regions": ("regions", ListOf(Ref("AmazonSnowballEdgeRegionBrowserModel"))),
    }

    host_id: str | None | Unset = UNSET
    connection_point: str | None | Unset = UNSET
    regions: list[AmazonSnowballEdgeRegionBrowserModel] | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AmazonSnowballEdge")
