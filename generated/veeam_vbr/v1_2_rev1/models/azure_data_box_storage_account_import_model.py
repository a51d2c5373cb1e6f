from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureDataBoxStorageAccountImportModel(Model):
    """Account and connection of an Azure Data Box repository to be imported, with the credentials given by name.

    Attributes:
        service_endpoint: Address of the device's storage service.
    """

    _fields = {
        "service_endpoint": ("serviceEndpoint", None),
        "credentials": ("credentials", Ref("CloudCredentialsImportModel")),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionImportSpec")),
    }

    service_endpoint: str
    credentials: CloudCredentialsImportModel
    connection_settings: ObjectStorageConnectionImportSpec
