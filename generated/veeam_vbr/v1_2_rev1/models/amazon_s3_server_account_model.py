from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_amazon_region_type import EAmazonRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3ServerAccountModel(Model):
    """Account and region with which an Amazon S3 source of unstructured data is reached.

    Attributes:
        friendly_name: Name under which the storage is shown.
    """

    _fields = {
        "friendly_name": ("friendlyName", None),
        "credentials_id": ("credentialsId", None),
        "region_type": ("regionType", EnumRef("EAmazonRegionType")),
        "region_id": ("regionId", None),
    }

    friendly_name: str
    credentials_id: str
    region_type: EAmazonRegionType | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
