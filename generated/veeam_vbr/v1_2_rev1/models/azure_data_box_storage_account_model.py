from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .object_storage_connection_model import ObjectStorageConnectionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureDataBoxStorageAccountModel(Model):
    """Account and connection with which an Azure Data Box repository is reached.

    Attributes:
        service_endpoint: Address of the device's storage service.
        credentials_id: Cloud credentials record of the account.
    """

    _fields = {
        "service_endpoint": ("serviceEndpoint", None),
        "credentials_id": ("credentialsId", None),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionModel")),
    }

    service_endpoint: str
    credentials_id: str
    connection_settings: ObjectStorageConnectionModel | None | Unset = UNSET
