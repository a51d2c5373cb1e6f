from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncryptionPasswordSpec(Model):
    """An encryption password to be added.

    Attributes:
        hint: Reminder that tells people which password is meant.
        unique_id: Identifies the encryption password in exports and imports.
    """

    _fields = {"password": ("password", None), "hint": ("hint", None), "unique_id": ("uniqueId", None)}

    password: str
    hint: str
    unique_id: str | None | Unset = UNSET
