from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .s3_compatible_region_browser_model import S3CompatibleRegionBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleBrowserModel(CloudBrowserModel):
    """Regions, buckets and folders found in S3 compatible object storage.

    Attributes:
        host_id: Id of the managed server that was connected through.
        connection_point: Address of the storage service.
    """

    _fields = {
        "host_id": ("hostId", None),
        "connection_point": ("connectionPoint", None),
        "regions": ("regions", ListOf(Ref("S3CompatibleRegionBrowserModel"))),
    }

    host_id: str | None | Unset = UNSET
    connection_point: str | None | Unset = UNSET
    regions: list[S3CompatibleRegionBrowserModel] | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("S3Compatible")
