from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .e_azure_region_type import EAzureRegionType
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureArchiveStorageAccountImportModel(Model):
    """Account and connection of an Azure archive repository to be imported, with the credentials given by name."""

    _fields = {
        "credentials": ("credentials", Ref("CloudCredentialsImportModel")),
        "region_type": ("regionType", EnumRef("EAzureRegionType")),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionImportSpec")),
    }

    credentials: CloudCredentialsImportModel
    region_type: EAzureRegionType
    connection_settings: ObjectStorageConnectionImportSpec | None | Unset = UNSET
