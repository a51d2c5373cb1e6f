from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_cloud_service_type import ECloudServiceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudBrowserModel(Model):
    """What the cloud browser found; serviceType says which cloud service the answer is for.

    Attributes:
        credentials_id: Cloud credentials record that was used.
    """

    _fields = {"credentials_id": ("credentialsId", None), "service_type": ("serviceType", EnumRef("ECloudServiceType"))}
    _variants = (
        "serviceType",
        {
            "AzureBlob": "AzureBlobBrowserModel",
            "AzureDataBox": "AzureDataBoxBrowserModel",
            "AmazonS3": "AmazonS3BrowserModel",
            "AmazonSnowballEdge": "AmazonSnowballEdgeBrowserModel",
            "S3Compatible": "S3CompatibleBrowserModel",
            "GoogleCloud": "GoogleCloudStorageBrowserModel",
            "IBMCloud": "IBMCloudStorageBrowserModel",
            "AzureCompute": "AzureComputeBrowserModel",
            "AmazonEC2": "AmazonEC2BrowserModel",
            "WasabiCloud": "WasabiCloudStorageBrowserModel",
        },
    )

    credentials_id: str
    service_type: ECloudServiceType
