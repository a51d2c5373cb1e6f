from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .flr_session_pagination import FlrSessionPagination
    from .flr_session_restore_task_log_item import FlrSessionRestoreTaskLogItem


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionRestoreTaskLogsResponse(Model):
    """One page of the restore log of a file or folder.

    Attributes:
        path: Path of the restored file or folder.
    """

    _fields = {
        "path": ("path", None),
        "pagination": ("pagination", Ref("FlrSessionPagination")),
        "results": ("results", ListOf(Ref("FlrSessionRestoreTaskLogItem"))),
    }

    path: str | None | Unset = UNSET
    pagination: FlrSessionPagination | None | Unset = UNSET
    results: list[FlrSessionRestoreTaskLogItem] | None | Unset = UNSET
