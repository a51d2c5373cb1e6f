from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudCredentialsPasswordSpec(Model):
    """The new secret key of a cloud credentials record."""

    _fields = {"new_secret_key": ("newSecretKey", None)}

    new_secret_key: str
