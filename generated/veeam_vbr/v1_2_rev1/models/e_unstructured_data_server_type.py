from __future__ import annotations

from ..types import OpenEnum


class EUnstructuredDataServerType(OpenEnum):
    """Kinds of unstructured data sources."""

    FILE_SERVER = "FileServer"
    SMB_SHARE = "SMBShare"
    NFS_SHARE = "NFSShare"
    NAS_FILER = "NASFiler"
    S3_COMPATIBLE = "S3Compatible"
    AMAZON_S3 = "AmazonS3"
    AZURE_BLOB = "AzureBlob"
