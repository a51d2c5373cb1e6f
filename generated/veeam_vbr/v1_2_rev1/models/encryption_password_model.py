from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncryptionPasswordModel(Model):
    """An encryption password on the backup server: its hint, without the password itself.

    Attributes:
        hint: Reminder that tells people which password is meant.
        unique_id: Identifies the encryption password in exports and imports.
    """

    _fields = {
        "id": ("id", None),
        "hint": ("hint", None),
        "modification_time": ("modificationTime", moment),
        "unique_id": ("uniqueId", None),
    }

    id: str
    hint: str
    modification_time: datetime.datetime | None | Unset = UNSET
    unique_id: str | None | Unset = UNSET
