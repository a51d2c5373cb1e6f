from __future__ import annotations

from ..types import OpenEnum


class ECloudServiceType(OpenEnum):
    """Cloud services and storage systems that the cloud browser can list."""

    AZURE_BLOB = "AzureBlob"
    AZURE_DATA_BOX = "AzureDataBox"
    AMAZON_S3 = "AmazonS3"
    AMAZON_EC2 = "AmazonEC2"
    S3_COMPATIBLE = "S3Compatible"
    AMAZON_SNOWBALL_EDGE = "AmazonSnowballEdge"
    GOOGLE_CLOUD = "GoogleCloud"
    IBM_CLOUD = "IBMCloud"
    AZURE_COMPUTE = "AzureCompute"
    WASABI_CLOUD = "WasabiCloud"
