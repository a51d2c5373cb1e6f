from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .object_storage_connection_model import ObjectStorageConnectionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleStorageAccountModel(Model):
    """Account, region and connection of a repository on S3 compatible object storage.

    Attributes:
        service_point: Address of the storage service.
        credentials_id: Id of the cloud credentials record.
    """

    _fields = {
        "service_point": ("servicePoint", None),
        "region_id": ("regionId", None),
        "credentials_id": ("credentialsId", None),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionModel")),
    }

    service_point: str
    region_id: str
    credentials_id: str
    connection_settings: ObjectStorageConnectionModel | None | Unset = UNSET
