from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonCloudCredentialsSpec(CloudCredentialsSpec):
    """An Amazon access key and its secret key to be stored as a cloud credentials record.

    Attributes:
        unique_id: Identifies the record in exports and imports.
    """

    _fields = {"access_key": ("accessKey", None), "secret_key": ("secretKey", None), "unique_id": ("uniqueId", None)}

    access_key: str
    secret_key: str
    unique_id: str | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("Amazon")
