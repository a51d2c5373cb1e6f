from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .google_cloud_storage_browser_filters import GoogleCloudStorageBrowserFilters


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudStorageBrowserSpec(CloudBrowserSpec):
    """Request to list regions, buckets and folders in Google Cloud Storage.

    Attributes:
        gateway_server_id: Id of the managed server to connect through.
    """

    _fields = {
        "gateway_server_id": ("gatewayServerId", None),
        "filters": ("filters", Ref("GoogleCloudStorageBrowserFilters")),
    }

    gateway_server_id: str | None | Unset = UNSET
    filters: GoogleCloudStorageBrowserFilters | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("GoogleCloud")
