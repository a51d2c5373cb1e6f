from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .wasabi_cloud_storage_region_browser_model import WasabiCloudStorageRegionBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WasabiCloudStorageBrowserModel(CloudBrowserModel):
    """Regions, buckets and folders found in Wasabi object storage.

    Attributes:
        host_id: Id of the managed server that was connected through.
    """

    _fields = {"host_id": ("hostId", None), "regions": ("regions", ListOf(Ref("WasabiCloudStorageRegionBrowserModel")))}

    host_id: str | None | Unset = UNSET
    regions: list[WasabiCloudStorageRegionBrowserModel] | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("WasabiCloud")
