from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Ref, Unset, whole
from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from .e_session_state import ESessionState
    from .e_task_session_algorithm import ETaskSessionAlgorithm
    from .session_progress import SessionProgress
    from .session_result_model import SessionResultModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupTaskSessionModel(TaskSessionModel):
    """A task session that backed up one object.

    Attributes:
        usn: Update sequence number of the record.
        algorithm: Kind of backup that was made.
    """

    _fields = {
        "name": ("name", None),
        "usn": ("usn", whole),
        "state": ("state", EnumRef("ESessionState")),
        "restore_point_id": ("restorePointId", None),
        "restore_point_reference": ("restorePointReference", None),
        "algorithm": ("algorithm", EnumRef("ETaskSessionAlgorithm")),
        "repository_id": ("repositoryId", None),
        "result": ("result", Ref("SessionResultModel")),
        "progress": ("progress", Ref("SessionProgress")),
    }

    name: str
    usn: int
    state: ESessionState
    restore_point_id: str | None | Unset = UNSET
    restore_point_reference: str | None | Unset = UNSET
    algorithm: ETaskSessionAlgorithm | None | Unset = UNSET
    repository_id: str | None | Unset = UNSET
    result: SessionResultModel | None | Unset = UNSET
    progress: SessionProgress | None | Unset = UNSET
    type_: ETaskSessionType = ETaskSessionType("Backup")
