from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .e_amazon_region_type import EAmazonRegionType
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3StorageAccountImportModel(Model):
    """Account and connection of an Amazon S3 repository to be imported, with the credentials given by name."""

    _fields = {
        "credentials": ("credentials", Ref("CloudCredentialsImportModel")),
        "region_type": ("regionType", EnumRef("EAmazonRegionType")),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionImportSpec")),
    }

    credentials: CloudCredentialsImportModel
    region_type: EAmazonRegionType
    connection_settings: ObjectStorageConnectionImportSpec
