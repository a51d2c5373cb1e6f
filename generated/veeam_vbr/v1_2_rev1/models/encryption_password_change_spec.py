from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncryptionPasswordChangeSpec(Model):
    """The new encryption password and its hint."""

    _fields = {"hint": ("hint", None), "password": ("password", None)}

    hint: str
    password: str
