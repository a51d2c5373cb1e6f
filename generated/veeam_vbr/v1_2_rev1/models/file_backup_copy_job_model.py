from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .file_backup_copy_job_schedule_model import FileBackupCopyJobScheduleModel
    from .file_backup_retention_policy_settings_model import FileBackupRetentionPolicySettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileBackupCopyJobModel(JobModel):
    """A job that copies the file backups of another job to a second repository.

    Attributes:
        primary_job_id: Id of the job whose backups are copied.
        backup_repository_id: Id of the repository that receives the copies.
        use_custom_retention: Whether retentionPolicy applies.
        use_custom_encryption: Whether encryption applies.
    """

    _fields = {
        "primary_job_id": ("primaryJobId", None),
        "backup_repository_id": ("backupRepositoryId", None),
        "use_custom_retention": ("useCustomRetention", None),
        "retention_policy": ("retentionPolicy", Ref("FileBackupRetentionPolicySettingsModel")),
        "use_custom_encryption": ("useCustomEncryption", None),
        "encryption": ("encryption", Ref("BackupStorageSettingsEncryptionModel")),
        "schedule": ("schedule", Ref("FileBackupCopyJobScheduleModel")),
    }

    primary_job_id: str
    backup_repository_id: str
    use_custom_retention: bool | None | Unset = UNSET
    retention_policy: FileBackupRetentionPolicySettingsModel | None | Unset = UNSET
    use_custom_encryption: bool | None | Unset = UNSET
    encryption: BackupStorageSettingsEncryptionModel | None | Unset = UNSET
    schedule: FileBackupCopyJobScheduleModel | None | Unset = UNSET
    type_: EJobType = EJobType("FileBackupCopy")
