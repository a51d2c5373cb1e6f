from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_cloud_service_type import ECloudServiceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudBrowserNewFolderSpec(Model):
    """A folder to be created in object storage; serviceType says which further properties apply.

    Attributes:
        credentials_id: Cloud credentials record to use.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "service_type": ("serviceType", EnumRef("ECloudServiceType")),
        "new_folder_name": ("newFolderName", None),
    }
    _variants = (
        "serviceType",
        {
            "AzureBlob": "AzureBlobBrowserDestinationSpec",
            "AzureDataBox": "AzureDataBoxBrowserDestinationSpec",
            "AmazonS3": "AmazonS3BrowserDestinationSpec",
            "S3Compatible": "S3CompatibleBrowserDestinationSpec",
            "AmazonSnowballEdge": "AmazonSnowballEdgeBrowserDestinationSpec",
            "GoogleCloud": "GoogleCloudStorageBrowserDestinationSpec",
            "IBMCloud": "IBMCloudStorageBrowserDestinationSpec",
            "WasabiCloud": "WasabiCloudStorageBrowserDestinationSpec",
        },
    )

    credentials_id: str
    service_type: ECloudServiceType
    new_folder_name: str
