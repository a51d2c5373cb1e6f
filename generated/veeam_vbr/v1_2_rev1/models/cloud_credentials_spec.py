from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudCredentialsSpec(Model):
    """A cloud credentials record to be added; type says which further properties apply."""

    _fields = {"type_": ("type", EnumRef("ECloudCredentialsType")), "description": ("description", None)}
    _variants = (
        "type",
        {
            "AzureStorage": "AzureStorageCloudCredentialsSpec",
            "Amazon": "AmazonCloudCredentialsSpec",
            "Google": "GoogleCloudCredentialsSpec",
            "AzureCompute": "AzureComputeCloudCredentialsSpec",
            "GoogleService": "GoogleCloudServiceCredentialsSpec",
        },
    )

    type_: ECloudCredentialsType
    description: str | None | Unset = UNSET
