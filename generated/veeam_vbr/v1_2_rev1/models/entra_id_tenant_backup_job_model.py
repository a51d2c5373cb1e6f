from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .backup_schedule_model import BackupScheduleModel
    from .entra_id_tenant_backup_job_storage_model import EntraIDTenantBackupJobStorageModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantBackupJobModel(JobModel):
    """A job that backs up a Microsoft Entra ID tenant."""

    _fields = {
        "description": ("description", None),
        "storage": ("storage", Ref("EntraIDTenantBackupJobStorageModel")),
        "schedule": ("schedule", Ref("BackupScheduleModel")),
    }

    description: str
    storage: EntraIDTenantBackupJobStorageModel
    schedule: BackupScheduleModel | None | Unset = UNSET
    type_: EJobType = EJobType("EntraIDTenantBackup")
