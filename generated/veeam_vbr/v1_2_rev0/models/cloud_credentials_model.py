from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudCredentialsModel(Model):
    """A record of cloud credentials on the backup server; type says which provider it is for."""

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("ECloudCredentialsType")),
        "description": ("description", None),
    }
    _variants = (
        "type",
        {
            "AzureStorage": "AzureStorageCloudCredentialsModel",
            "Amazon": "AmazonCloudCredentialsModel",
            "Google": "GoogleCloudCredentialsModel",
            "AzureCompute": "AzureComputeCloudCredentialsModel",
            "GoogleService": "GoogleCloudServiceCredentialsModel",
        },
    )

    id: str
    type_: ECloudCredentialsType
    description: str | None | Unset = UNSET
