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
class ReplicaTaskSessionModel(TaskSessionModel):
    """The part of a replication session that handles one machine.

    Attributes:
        name: Name of the machine.
        usn: Update sequence number of the record.
        state: The task session is over when this is Stopped.
        replica_point_id: Id of the replica restore point that was made.
        replica_point_reference: Reference to that restore point within this API.
        algorithm: Whether the run was full or incremental.
        result: How it ended; may be null until then.
    """

    _fields = {
        "name": ("name", None),
        "usn": ("usn", whole),
        "state": ("state", EnumRef("ESessionState")),
        "replica_point_id": ("replicaPointId", None),
        "replica_point_reference": ("replicaPointReference", None),
        "algorithm": ("algorithm", EnumRef("ETaskSessionAlgorithm")),
        "result": ("result", Ref("SessionResultModel")),
        "progress": ("progress", Ref("SessionProgress")),
    }

    name: str
    usn: int
    state: ESessionState
    replica_point_id: str | None | Unset = UNSET
    replica_point_reference: str | None | Unset = UNSET
    algorithm: ETaskSessionAlgorithm | None | Unset = UNSET
    result: SessionResultModel | None | Unset = UNSET
    progress: SessionProgress | None | Unset = UNSET
    type_: ETaskSessionType = ETaskSessionType("Replica")
