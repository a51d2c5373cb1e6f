from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsSpec(Model):
    """A credentials record to be added; type says which further properties apply."""

    _fields = {
        "username": ("username", None),
        "type_": ("type", EnumRef("ECredentialsType")),
        "password": ("password", None),
        "description": ("description", None),
    }
    _variants = ("type", {"Standard": "StandardCredentialsSpec", "Linux": "LinuxCredentialsSpec"})

    username: str
    type_: ECredentialsType
    password: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
