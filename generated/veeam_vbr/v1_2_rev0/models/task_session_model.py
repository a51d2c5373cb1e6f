from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_session_type import ESessionType
    from .e_task_session_type import ETaskSessionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TaskSessionModel(Model):
    """The part of a session that handles one object; the type names the variant.

    Attributes:
        session_id: Id of the session that this is part of.
        end_time: When the task session ended; may be null while it runs.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("ETaskSessionType")),
        "session_id": ("sessionId", None),
        "session_type": ("sessionType", EnumRef("ESessionType")),
        "creation_time": ("creationTime", moment),
        "end_time": ("endTime", moment),
    }
    _variants = (
        "type",
        {
            "Backup": "BackupTaskSessionModel",
            "Restore": "RestoreTaskSessionModel",
            "Antivirus": "AntivirusTaskSessionModel",
            "Replica": "ReplicaTaskSessionModel",
        },
    )

    id: str
    type_: ETaskSessionType
    session_id: str
    session_type: ESessionType
    creation_time: datetime.datetime
    end_time: datetime.datetime | None | Unset = UNSET
