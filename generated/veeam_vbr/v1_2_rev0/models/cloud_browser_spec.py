from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_cloud_service_type import ECloudServiceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudBrowserSpec(Model):
    """What the cloud browser is to list; serviceType says which further properties apply.

    Attributes:
        credentials_id: Cloud credentials record to use.
    """

    _fields = {"credentials_id": ("credentialsId", None), "service_type": ("serviceType", EnumRef("ECloudServiceType"))}
    _variants = (
        "serviceType",
        {
            "AzureBlob": "AzureBlobBrowserSpec",
            "AzureDataBox": "AzureDataBoxBrowserSpec",
            "AmazonS3": "AmazonS3BrowserSpec",
            "S3Compatible": "S3CompatibleBrowserSpec",
            "AmazonSnowballEdge": "AmazonSnowballEdgeBrowserSpec",
            "GoogleCloud": "GoogleCloudStorageBrowserSpec",
            "IBMCloud": "IBMCloudStorageBrowserSpec",
            "AzureCompute": "AzureComputeBrowserSpec",
            "AmazonEC2": "AmazonEC2BrowserSpec",
            "WasabiCloud": "WasabiCloudStorageBrowserSpec",
        },
    )

    credentials_id: str
    service_type: ECloudServiceType
