from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_backup_exclusion_policy import EBackupExclusionPolicy


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupFSExclusionsModel(Model):
    """Which files of the guest a backup leaves out or is limited to.

    Attributes:
        items_list: Files and folders that exclusionPolicy applies to.
    """

    _fields = {
        "exclusion_policy": ("exclusionPolicy", EnumRef("EBackupExclusionPolicy")),
        "items_list": ("itemsList", ListOf(None)),
    }

    exclusion_policy: EBackupExclusionPolicy
    items_list: list[str] | None | Unset = UNSET
