from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .backup_job_guest_processing_model import BackupJobGuestProcessingModel
    from .backup_job_storage_model import BackupJobStorageModel
    from .backup_job_virtual_machines_model import BackupJobVirtualMachinesModel
    from .backup_schedule_model import BackupScheduleModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorBackupJobModel(JobModel):
    """A job that backs up VMware Cloud Director VMs.

    Attributes:
        is_high_priority: Whether the job gets resources before other jobs.
    """

    _fields = {
        "description": ("description", None),
        "virtual_machines": ("virtualMachines", Ref("BackupJobVirtualMachinesModel")),
        "is_high_priority": ("isHighPriority", None),
        "storage": ("storage", Ref("BackupJobStorageModel")),
        "guest_processing": ("guestProcessing", Ref("BackupJobGuestProcessingModel")),
        "schedule": ("schedule", Ref("BackupScheduleModel")),
    }

    description: str
    virtual_machines: BackupJobVirtualMachinesModel
    is_high_priority: bool | None | Unset = UNSET
    storage: BackupJobStorageModel | None | Unset = UNSET
    guest_processing: BackupJobGuestProcessingModel | None | Unset = UNSET
    schedule: BackupScheduleModel | None | Unset = UNSET
    type_: EJobType = EJobType("CloudDirectorBackup")
