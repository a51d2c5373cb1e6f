from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudNativeApplicationModel(Model):
    """An application registered with a cloud provider; type says which provider it is."""

    _fields = {"type_": ("type", EnumRef("ECloudCredentialsType"))}
    _variants = ("type", {"AzureCompute": "AzureComputeCloudNativeApplicationModel"})

    type_: ECloudCredentialsType
