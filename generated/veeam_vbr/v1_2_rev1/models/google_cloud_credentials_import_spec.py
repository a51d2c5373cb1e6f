from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudCredentialsImportSpec(Model):
    """A Google access key to import.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
        secret_key: Secret half of the key.
    """

    _fields = {
        "type_": ("type", EnumRef("ECloudCredentialsType")),
        "unique_id": ("uniqueId", None),
        "access_key": ("accessKey", None),
        "secret_key": ("secretKey", None),
        "description": ("description", None),
    }

    type_: ECloudCredentialsType
    unique_id: str
    access_key: str
    secret_key: str
    description: str | None | Unset = UNSET
