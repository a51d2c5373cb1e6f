from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from .backup_schedule_model import BackupScheduleModel
    from .entra_id_audit_log_backup_job_storage_model import EntraIDAuditLogBackupJobStorageModel
    from .entra_id_audit_log_backup_job_tenant_model import EntraIDAuditLogBackupJobTenantModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDAuditLogBackupJobSpec(JobSpec):
    """A job to be created that backs up the audit logs of a Microsoft Entra ID tenant.

    Attributes:
        is_high_priority: Whether the job gets resources before other jobs.
    """

    _fields = {
        "description": ("description", None),
        "tenant": ("tenant", Ref("EntraIDAuditLogBackupJobTenantModel")),
        "is_high_priority": ("isHighPriority", None),
        "storage": ("storage", Ref("EntraIDAuditLogBackupJobStorageModel")),
        "schedule": ("schedule", Ref("BackupScheduleModel")),
    }

    description: str
    tenant: EntraIDAuditLogBackupJobTenantModel
    is_high_priority: bool | None | Unset = UNSET
    storage: EntraIDAuditLogBackupJobStorageModel | None | Unset = UNSET
    schedule: BackupScheduleModel | None | Unset = UNSET
    type_: EJobType = EJobType("EntraIDAuditLogBackup")
