from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IBMCloudStorageBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """A new folder to create in a bucket of IBM Cloud Object Storage.

    Attributes:
        connection_point: Address of the storage service.
        bucket_name: Bucket that the folder is created in.
        host_id: Id of the managed server to connect through.
    """

    _fields = {
        "connection_point": ("connectionPoint", None),
        "region_id": ("regionId", None),
        "bucket_name": ("bucketName", None),
        "host_id": ("hostId", None),
    }

    connection_point: str
    region_id: str
    bucket_name: str
    host_id: str | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("IBMCloud")
