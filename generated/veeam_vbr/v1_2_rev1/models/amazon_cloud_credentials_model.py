from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonCloudCredentialsModel(CloudCredentialsModel):
    """A cloud credentials record that holds an Amazon access key, without its secret key.

    Attributes:
        unique_id: Identifies the record in exports and imports.
    """

    _fields = {"access_key": ("accessKey", None), "unique_id": ("uniqueId", None)}

    access_key: str
    unique_id: str | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("Amazon")
