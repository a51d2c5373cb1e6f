from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_object_restore_point_operation import EObjectRestorePointOperation
    from .e_platform_type import EPlatformType
    from .e_restore_point_type import ERestorePointType
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectRestorePointModel(Model):
    """A restore point of a protected object.

    Attributes:
        platform_id: Id of the platform that platformName stands for.
        allowed_operations: What can be started from this restore point.
        session_id: Id of the session that made the restore point.
        malware_status: What malware detection holds of the restore point.
        backup_file_id: Id of the backup file that holds the restore point.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "platform_name": ("platformName", EnumRef("EPlatformType")),
        "platform_id": ("platformId", None),
        "creation_time": ("creationTime", moment),
        "backup_id": ("backupId", None),
        "allowed_operations": ("allowedOperations", ListOf(EnumRef("EObjectRestorePointOperation"))),
        "type_": ("type", EnumRef("ERestorePointType")),
        "session_id": ("sessionId", None),
        "malware_status": ("malwareStatus", EnumRef("ESuspiciousActivitySeverity")),
        "backup_file_id": ("backupFileId", None),
    }

    id: str
    name: str
    platform_name: EPlatformType
    platform_id: str
    creation_time: datetime.datetime
    backup_id: str
    allowed_operations: list[EObjectRestorePointOperation]
    type_: ERestorePointType | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    malware_status: ESuspiciousActivitySeverity | None | Unset = UNSET
    backup_file_id: str | None | Unset = UNSET
