from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncryptionPasswordExportSpec(Model):
    """Which encryption passwords to export.

    Attributes:
        modification_time_from: Earliest time of the last change.
    """

    _fields = {
        "modification_time_from": ("modificationTimeFrom", moment),
        "ids": ("ids", ListOf(None)),
        "hints": ("hints", ListOf(None)),
        "tags": ("tags", ListOf(None)),
    }

    modification_time_from: datetime.datetime | None | Unset = UNSET
    ids: list[str] | None | Unset = UNSET
    hints: list[str] | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
