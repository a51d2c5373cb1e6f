from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .object_storage_connection_model import ObjectStorageConnectionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WasabiCloudStorageAccountModel(Model):
    """Account, region and connection of a repository on Wasabi object storage.

    Attributes:
        credentials_id: Id of the cloud credentials record.
    """

    _fields = {
        "region_id": ("regionId", None),
        "credentials_id": ("credentialsId", None),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionModel")),
    }

    region_id: str
    credentials_id: str
    connection_settings: ObjectStorageConnectionModel
