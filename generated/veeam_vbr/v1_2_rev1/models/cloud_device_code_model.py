from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDeviceCodeModel(Model):
    """A device-code login that waits for a person to confirm it; type says which provider it is for."""

    _fields = {"type_": ("type", EnumRef("ECloudCredentialsType"))}
    _variants = ("type", {"AzureCompute": "AzureComputeCloudDeviceCodeModel"})

    type_: ECloudCredentialsType
