from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .flr_session_restore_task_status import FlrSessionRestoreTaskStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionRestoreItem(Model):
    """A file or folder that a restore task handles, with its status."""

    _fields = {"path": ("path", None), "status": ("status", EnumRef("FlrSessionRestoreTaskStatus"))}

    path: str | None | Unset = UNSET
    status: FlrSessionRestoreTaskStatus | None | Unset = UNSET
