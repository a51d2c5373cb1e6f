from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositorySpec(Model):
    """A backup repository to add; the type names the variant.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "unique_id": ("uniqueId", None),
    }
    _variants = (
        "type",
        {
            "WinLocal": "WindowsLocalStorageSpec",
            "LinuxLocal": "LinuxLocalStorageSpec",
            "Smb": "SmbStorageSpec",
            "Nfs": "NfsStorageSpec",
            "AzureBlob": "AzureBlobStorageSpec",
            "AzureDataBox": "AzureDataBoxStorageSpec",
            "AzureArchive": "AzureArchiveStorageSpec",
            "AmazonS3": "AmazonS3StorageSpec",
            "AmazonSnowballEdge": "AmazonSnowballEdgeStorageSpec",
            "AmazonS3Glacier": "AmazonS3GlacierStorageSpec",
            "S3Compatible": "S3CompatibleStorageSpec",
            "GoogleCloud": "GoogleCloudStorageSpec",
            "IBMCloud": "IBMCloudStorageSpec",
            "WasabiCloud": "WasabiCloudStorageSpec",
            "LinuxHardened": "LinuxHardenedStorageSpec",
        },
    )

    name: str
    description: str
    type_: ERepositoryType
    unique_id: str | None | Unset = UNSET
