from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_job_type import EJobType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobModel(Model):
    """A job and its settings; the type names the variant."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "type_": ("type", EnumRef("EJobType")),
        "is_disabled": ("isDisabled", None),
    }
    _variants = (
        "type",
        {
            "Backup": "BackupJobModel",
            "VSphereReplica": "VSphereReplicaJobModel",
            "CloudDirectorBackup": "CloudDirectorBackupJobModel",
            "EntraIDTenantBackup": "EntraIDTenantBackupJobModel",
            "EntraIDAuditLogBackup": "EntraIDAuditLogBackupJobModel",
            "FileBackupCopy": "FileBackupCopyJobModel",
        },
    )

    id: str
    name: str
    type_: EJobType
    is_disabled: bool
