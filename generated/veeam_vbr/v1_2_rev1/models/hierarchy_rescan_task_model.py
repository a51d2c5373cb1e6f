from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .e_task_type import ETaskType
from .task_model import TaskModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HierarchyRescanTaskModel(TaskModel):
    """A task that reads a server's inventory anew.

    Attributes:
        server_name: The server that is rescanned.
    """

    _fields = {"server_name": ("serverName", None)}

    server_name: str | None | Unset = UNSET
    type_: ETaskType = ETaskType("HierarchyRescan")
