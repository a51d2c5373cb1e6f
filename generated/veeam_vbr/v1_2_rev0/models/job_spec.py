from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_job_type import EJobType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobSpec(Model):
    """Settings of a new job; the type names the variant."""

    _fields = {"name": ("name", None), "type_": ("type", EnumRef("EJobType"))}
    _variants = (
        "type",
        {
            "Backup": "BackupJobSpec",
            "VSphereReplica": "VSphereReplicaJobSpec",
            "CloudDirectorBackup": "CloudDirectorBackupJobSpec",
            "EntraIDTenantBackup": "EntraIDTenantBackupJobSpec",
            "EntraIDAuditLogBackup": "EntraIDAuditLogBackupJobSpec",
            "FileBackupCopy": "FileBackupCopyJobSpec",
        },
    )

    name: str
    type_: EJobType
