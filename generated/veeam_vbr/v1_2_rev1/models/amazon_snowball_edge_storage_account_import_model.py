from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonSnowballEdgeStorageAccountImportModel(Model):
    """Account and connection of an AWS Snowball Edge repository to be imported, with the credentials given by name.

    Attributes:
        service_point: Address of the device's storage service.
    """

    _fields = {
        "service_point": ("servicePoint", None),
        "region_id": ("regionId", None),
        "credentials": ("credentials", Ref("CloudCredentialsImportModel")),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionImportSpec")),
    }

    service_point: str
    region_id: str
    credentials: CloudCredentialsImportModel
    connection_settings: ObjectStorageConnectionImportSpec
