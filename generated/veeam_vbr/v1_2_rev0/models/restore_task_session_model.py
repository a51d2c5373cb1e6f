from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Ref, Unset, whole
from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from .e_session_state import ESessionState
    from .session_result_model import SessionResultModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoreTaskSessionModel(TaskSessionModel):
    """The part of a restore session that handles one object.

    Attributes:
        name: Name of the object.
        usn: Update sequence number of the record.
        state: The task session is over when this is Stopped.
        result: How it ended; may be null until then.
    """

    _fields = {
        "name": ("name", None),
        "usn": ("usn", whole),
        "state": ("state", EnumRef("ESessionState")),
        "result": ("result", Ref("SessionResultModel")),
    }

    name: str
    usn: int
    state: ESessionState
    result: SessionResultModel | None | Unset = UNSET
    type_: ETaskSessionType = ETaskSessionType("Restore")
