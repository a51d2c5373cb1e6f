from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureDataBoxBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """Where on an Azure Data Box device a new folder is to be created.

    Attributes:
        service_point: Address of the device's storage service.
        host_id: Managed server through which the storage is reached.
    """

    _fields = {
        "container_name": ("containerName", None),
        "service_point": ("servicePoint", None),
        "host_id": ("hostId", None),
    }

    container_name: str
    service_point: str
    host_id: str | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AzureDataBox")
