from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantGeneratedPasswordsModel(Model):
    """Passwords that the server generated on request."""

    _fields = {"passwords": ("passwords", ListOf(None))}

    passwords: list[str] | None | Unset = UNSET
