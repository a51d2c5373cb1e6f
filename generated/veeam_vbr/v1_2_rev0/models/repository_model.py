from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryModel(Model):
    """A backup repository; the type names the variant.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "unique_id": ("uniqueId", None),
    }
    _variants = (
        "type",
        {
            "WinLocal": "WindowsLocalStorageModel",
            "LinuxLocal": "LinuxLocalStorageModel",
            "Smb": "SmbStorageModel",
            "Nfs": "NfsStorageModel",
            "AzureBlob": "AzureBlobStorageModel",
            "AzureDataBox": "AzureDataBoxStorageModel",
            "AzureArchive": "AzureArchiveStorageModel",
            "AmazonS3": "AmazonS3StorageModel",
            "AmazonSnowballEdge": "AmazonSnowballEdgeStorageModel",
            "AmazonS3Glacier": "AmazonS3GlacierStorageModel",
            "S3Compatible": "S3CompatibleStorageModel",
            "GoogleCloud": "GoogleCloudStorageModel",
            "IBMCloud": "IBMCloudStorageModel",
            "WasabiCloud": "WasabiCloudStorageModel",
            "LinuxHardened": "LinuxHardenedStorageModel",
        },
    )

    id: str
    name: str
    description: str
    type_: ERepositoryType
    unique_id: str | None | Unset = UNSET
