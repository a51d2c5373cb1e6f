from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncryptionPasswordImportSpec(Model):
    """An encryption password to be imported.

    Attributes:
        unique_id: Identifies the encryption password in exports and imports.
    """

    _fields = {"password": ("password", None), "hint": ("hint", None), "unique_id": ("uniqueId", None)}

    password: str
    hint: str
    unique_id: str | None | Unset = UNSET
