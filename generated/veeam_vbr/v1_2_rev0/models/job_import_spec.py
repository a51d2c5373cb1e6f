from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .backup_job_guest_processing_import_model import BackupJobGuestProcessingImportModel
    from .backup_job_storage_import_model import BackupJobStorageImportModel
    from .backup_job_virtual_machines_spec import BackupJobVirtualMachinesSpec
    from .backup_schedule_model import BackupScheduleModel
    from .e_job_type import EJobType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobImportSpec(Model):
    """A backup job as exported and imported."""

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "is_high_priority": ("isHighPriority", None),
        "type_": ("type", EnumRef("EJobType")),
        "virtual_machines": ("virtualMachines", Ref("BackupJobVirtualMachinesSpec")),
        "storage": ("storage", Ref("BackupJobStorageImportModel")),
        "guest_processing": ("guestProcessing", Ref("BackupJobGuestProcessingImportModel")),
        "schedule": ("schedule", Ref("BackupScheduleModel")),
    }

    name: str
    description: str
    is_high_priority: bool
    type_: EJobType
    virtual_machines: BackupJobVirtualMachinesSpec
    storage: BackupJobStorageImportModel
    guest_processing: BackupJobGuestProcessingImportModel
    schedule: BackupScheduleModel
