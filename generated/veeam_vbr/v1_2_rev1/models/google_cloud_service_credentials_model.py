from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudServiceCredentialsModel(CloudCredentialsModel):
    """A stored Google service account.

    Attributes:
        project_id: Id of the Google Cloud project that the account belongs to.
        unique_id: Identifier of the record besides its id, used in export and import.
    """

    _fields = {"name": ("name", None), "project_id": ("projectId", None), "unique_id": ("uniqueId", None)}

    name: str | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    unique_id: str | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("GoogleService")
