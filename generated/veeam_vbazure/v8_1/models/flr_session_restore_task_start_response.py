from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionRestoreTaskStartResponse(Model):
    """The restore task that was started.

    Attributes:
        restore_task_id: Id with which to read the task's status and logs or stop it.
    """

    _fields = {"restore_task_id": ("restoreTaskId", None)}

    restore_task_id: str | None | Unset = UNSET
