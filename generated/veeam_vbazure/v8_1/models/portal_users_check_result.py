from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PortalUsersCheckResult(Model):
    """One portal user found by the configuration check, with role and type."""

    _fields = {"name": ("name", None), "role": ("role", None), "type_": ("type", None)}

    name: str | None | Unset = UNSET
    role: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
