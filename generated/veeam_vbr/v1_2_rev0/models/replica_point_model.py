from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_object_restore_point_operation import EObjectRestorePointOperation
    from .e_platform_type import EPlatformType
    from .e_replica_state import EReplicaState
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaPointModel(Model):
    """A restore point of a replica.

    Attributes:
        platform_id: Id of the platform that platformName stands for.
        replica_id: Id of the replica.
        allowed_operations: What can be started from this restore point.
        malware_status: What malware detection holds of the restore point.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "platform_name": ("platformName", EnumRef("EPlatformType")),
        "platform_id": ("platformId", None),
        "creation_time": ("creationTime", moment),
        "replica_id": ("replicaId", None),
        "allowed_operations": ("allowedOperations", ListOf(EnumRef("EObjectRestorePointOperation"))),
        "state": ("state", EnumRef("EReplicaState")),
        "malware_status": ("malwareStatus", EnumRef("ESuspiciousActivitySeverity")),
    }

    id: str
    name: str
    platform_name: EPlatformType
    platform_id: str
    creation_time: datetime.datetime
    replica_id: str
    allowed_operations: list[EObjectRestorePointOperation]
    state: EReplicaState | None | Unset = UNSET
    malware_status: ESuspiciousActivitySeverity | None | Unset = UNSET
