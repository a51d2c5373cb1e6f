from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_flr_restore_type import EFlrRestoreType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrRestoreSpec(Model):
    """Request to restore files and folders to where they came from.

    Attributes:
        source_path: Paths in the backup to restore.
        restore_type: What happens to files that exist at the target.
        credentials_id: Id of the credentials record for the original machine.
    """

    _fields = {
        "source_path": ("sourcePath", ListOf(None)),
        "restore_type": ("restoreType", EnumRef("EFlrRestoreType")),
        "credentials_id": ("credentialsId", None),
    }

    source_path: list[str]
    restore_type: EFlrRestoreType
    credentials_id: str | None | Unset = UNSET
