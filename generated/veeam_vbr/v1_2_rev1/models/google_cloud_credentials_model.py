from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudCredentialsModel(CloudCredentialsModel):
    """A stored Google access key, without its secret half.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
    """

    _fields = {"access_key": ("accessKey", None), "unique_id": ("uniqueId", None)}

    access_key: str
    unique_id: str | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("Google")
