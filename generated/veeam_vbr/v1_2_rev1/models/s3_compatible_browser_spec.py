from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleBrowserSpec(CloudBrowserSpec):
    """Request to list regions, buckets and folders in S3 compatible object storage.

    Attributes:
        service_point: Address of the storage service.
        gateway_server_id: Id of the managed server to connect through.
    """

    _fields = {
        "region_id": ("regionId", None),
        "service_point": ("servicePoint", None),
        "gateway_server_id": ("gatewayServerId", None),
    }

    region_id: str | None | Unset = UNSET
    service_point: str | None | Unset = UNSET
    gateway_server_id: str | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("S3Compatible")
