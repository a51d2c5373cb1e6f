from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsPasswordChangeSpec(Model):
    """The new password, or root password, of a credentials record."""

    _fields = {"password": ("password", None)}

    password: str
