from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .azure_data_box_container_browser_model import AzureDataBoxContainerBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureDataBoxBrowserModel(CloudBrowserModel):
    """What the cloud browser found on an Azure Data Box device: containers and their folders.

    Attributes:
        host_id: Managed server through which the storage was reached.
    """

    _fields = {
        "host_id": ("hostId", None),
        "containers": ("containers", ListOf(Ref("AzureDataBoxContainerBrowserModel"))),
    }

    host_id: str | None | Unset = UNSET
    containers: list[AzureDataBoxContainerBrowserModel] | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AzureDataBox")
