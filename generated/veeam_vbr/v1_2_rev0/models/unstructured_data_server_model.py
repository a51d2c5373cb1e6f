from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_unstructured_data_server_type import EUnstructuredDataServerType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredDataServerModel(Model):
    """A source of unstructured data, such as a file share or object storage; the type names the variant."""

    _fields = {"type_": ("type", EnumRef("EUnstructuredDataServerType")), "id": ("id", None)}
    _variants = (
        "type",
        {
            "FileServer": "FileServerModel",
            "SMBShare": "SMBShareServerModel",
            "NFSShare": "NFSShareServerModel",
            "NASFiler": "NASFilerServerModel",
            "S3Compatible": "S3CompatibleServerModel",
            "AmazonS3": "AmazonS3ServerModel",
            "AzureBlob": "AzureBlobServerModel",
        },
    )

    type_: EUnstructuredDataServerType
    id: str | None | Unset = UNSET
