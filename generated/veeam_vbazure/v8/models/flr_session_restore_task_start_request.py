from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .flr_session_restore_type import FlrSessionRestoreType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionRestoreTaskStartRequest(Model):
    """Files and folders to restore, and how and where to.

    Attributes:
        restore_type: What to do with files that exist already at the target.
        alternative_path: Path to restore to, when not to the original location.
    """

    _fields = {
        "item_paths": ("itemPaths", ListOf(None)),
        "restore_type": ("restoreType", EnumRef("FlrSessionRestoreType")),
        "alternative_path": ("alternativePath", None),
    }

    item_paths: list[str] | None | Unset = UNSET
    restore_type: FlrSessionRestoreType | None | Unset = UNSET
    alternative_path: str | None | Unset = UNSET
