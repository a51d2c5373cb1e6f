from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsExportSpec(Model):
    """Which credentials records to export.

    Attributes:
        show_hidden_creds: Whether hidden records are exported too.
    """

    _fields = {
        "show_hidden_creds": ("showHiddenCreds", None),
        "ids": ("ids", ListOf(None)),
        "types": ("types", ListOf(EnumRef("ECredentialsType"))),
        "names": ("names", ListOf(None)),
    }

    show_hidden_creds: bool | None | Unset = UNSET
    ids: list[str] | None | Unset = UNSET
    types: list[ECredentialsType] | None | Unset = UNSET
    names: list[str] | None | Unset = UNSET
