from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .flr_session_restore_item import FlrSessionRestoreItem


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionRestoreTaskStatusResponse(Model):
    """Status of a restore task, item by item."""

    _fields = {"restore_task_id": ("restoreTaskId", None), "results": ("results", ListOf(Ref("FlrSessionRestoreItem")))}

    restore_task_id: str | None | Unset = UNSET
    results: list[FlrSessionRestoreItem] | None | Unset = UNSET
