from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudStorageAccountImportModel(Model):
    """Account, region and connection of an imported repository on Google Cloud Storage."""

    _fields = {
        "credentials": ("credentials", Ref("CloudCredentialsImportModel")),
        "region_id": ("regionId", None),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionImportSpec")),
    }

    credentials: CloudCredentialsImportModel
    region_id: str
    connection_settings: ObjectStorageConnectionImportSpec
