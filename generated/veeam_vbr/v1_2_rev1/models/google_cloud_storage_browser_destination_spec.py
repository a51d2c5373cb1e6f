from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudStorageBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """A new folder to create in a bucket of Google Cloud Storage.

    Attributes:
        bucket_name: Bucket that the folder is created in.
        host_id: Id of the managed server to connect through.
    """

    _fields = {"region_id": ("regionId", None), "bucket_name": ("bucketName", None), "host_id": ("hostId", None)}

    region_id: str
    bucket_name: str
    host_id: str | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("GoogleCloud")
