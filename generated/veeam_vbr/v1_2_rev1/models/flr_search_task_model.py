from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_task_type import ETaskType
from .task_model import TaskModel

if TYPE_CHECKING:
    from .task_additional_info_model import TaskAdditionalInfoModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSearchTaskModel(TaskModel):
    """A task that searches a mounted backup; browse its results by the task's id.

    Attributes:
        additional_info: What the task reports beyond its result.
    """

    _fields = {"additional_info": ("additionalInfo", Ref("TaskAdditionalInfoModel"))}

    additional_info: TaskAdditionalInfoModel | None | Unset = UNSET
    type_: ETaskType = ETaskType("FlrSearch")
