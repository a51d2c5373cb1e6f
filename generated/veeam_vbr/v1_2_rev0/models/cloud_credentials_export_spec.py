from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudCredentialsExportSpec(Model):
    """Which cloud credentials records to export."""

    _fields = {
        "ids": ("ids", ListOf(None)),
        "types": ("types", ListOf(EnumRef("ECloudCredentialsType"))),
        "names": ("names", ListOf(None)),
    }

    ids: list[str] | None | Unset = UNSET
    types: list[ECloudCredentialsType] | None | Unset = UNSET
    names: list[str] | None | Unset = UNSET
