from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, moment
from .e_replica_type import EReplicaType
from .replica_model import ReplicaModel

if TYPE_CHECKING:
    import datetime

    from .e_replica_state import EReplicaState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RegularReplicaModel(ReplicaModel):
    """A snapshot-based replica of a VM.

    Attributes:
        state: What the replica is doing.
    """

    _fields = {"creation_time": ("creationTime", moment), "state": ("state", EnumRef("EReplicaState"))}

    creation_time: datetime.datetime
    state: EReplicaState
    type_: EReplicaType = EReplicaType("Regular")
