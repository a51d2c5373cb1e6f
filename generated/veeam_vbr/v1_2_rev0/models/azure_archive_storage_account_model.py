from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .object_storage_connection_model import ObjectStorageConnectionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureArchiveStorageAccountModel(Model):
    """Account and connection with which an Azure archive repository is reached.

    Attributes:
        credentials_id: Cloud credentials record of the account.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "region_type": ("regionType", EnumRef("EAzureRegionType")),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionModel")),
    }

    credentials_id: str
    region_type: EAzureRegionType
    connection_settings: ObjectStorageConnectionModel
