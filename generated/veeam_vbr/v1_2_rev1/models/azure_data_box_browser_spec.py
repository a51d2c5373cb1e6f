from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureDataBoxBrowserSpec(CloudBrowserSpec):
    """Asks the cloud browser for the containers and folders on an Azure Data Box device.

    Attributes:
        service_point: Address of the device's storage service.
        gateway_server_id: Managed server through which the storage is reached.
    """

    _fields = {"service_point": ("servicePoint", None), "gateway_server_id": ("gatewayServerId", None)}

    service_point: str | None | Unset = UNSET
    gateway_server_id: str | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AzureDataBox")
