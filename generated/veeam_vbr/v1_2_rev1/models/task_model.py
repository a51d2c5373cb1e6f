from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .e_task_result import ETaskResult
    from .e_task_state import ETaskState
    from .e_task_type import ETaskType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TaskModel(Model):
    """A short piece of work, such as a file restore or search; the type names the variant.

    Attributes:
        state: The task is over when this is Stopped.
        progress_percent: How much of the work is done, in percent.
        end_time: When the task ended; may be null while it runs.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("ETaskType")),
        "name": ("name", None),
        "state": ("state", EnumRef("ETaskState")),
        "progress_percent": ("progressPercent", whole),
        "creation_time": ("creationTime", moment),
        "result": ("result", EnumRef("ETaskResult")),
        "end_time": ("endTime", moment),
    }
    _variants = (
        "type",
        {
            "Common": "CommonTaskModel",
            "FlrRestore": "FlrRestoreTaskModel",
            "FlrDownload": "FlrDownloadTaskModel",
            "FlrSearch": "FlrSearchTaskModel",
            "HierarchyRescan": "HierarchyRescanTaskModel",
        },
    )

    id: str
    type_: ETaskType
    name: str
    state: ETaskState
    progress_percent: int
    creation_time: datetime.datetime
    result: ETaskResult
    end_time: datetime.datetime | None | Unset = UNSET
