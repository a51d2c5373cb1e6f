from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_amazon_region_type import EAmazonRegionType
    from .object_storage_connection_model import ObjectStorageConnectionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3StorageAccountModel(Model):
    """Account and connection with which an Amazon S3 repository is reached.

    Attributes:
        credentials_id: Cloud credentials record of the account.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "region_type": ("regionType", EnumRef("EAmazonRegionType")),
        "connection_settings": ("connectionSettings", Ref("ObjectStorageConnectionModel")),
    }

    credentials_id: str
    region_type: EAmazonRegionType
    connection_settings: ObjectStorageConnectionModel | None | Unset = UNSET
