from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_guest_fs_indexing_mode import EGuestFSIndexingMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupObjectIndexingModel(Model):
    """How the file system of a guest is indexed.

    Attributes:
        indexing_list: Folders that are left out with indexAllExcept or taken in alone with indexOnly.
    """

    _fields = {
        "guest_fs_indexing_mode": ("guestFSIndexingMode", EnumRef("EGuestFSIndexingMode")),
        "indexing_list": ("indexingList", ListOf(None)),
    }

    guest_fs_indexing_mode: EGuestFSIndexingMode
    indexing_list: list[str] | None | Unset = UNSET
