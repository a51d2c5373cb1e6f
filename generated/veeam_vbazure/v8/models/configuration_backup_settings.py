from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .configuration_backup_schedule import ConfigurationBackupSchedule
    from .job_status_nullable import JobStatusNullable
    from .repository_retention_settings import RepositoryRetentionSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationBackupSettings(Model):
    """How the appliance's configuration is backed up, with the state of the latest backup.

    Attributes:
        repository_id: Repository that receives the configuration backups.
        retention: How long configuration backups are kept.
        modified_by: User who last changed the settings.
        last_backup_restore_point_id: Restore point of the latest configuration backup.
        vbr_server_name: Name of the Veeam Backup & Replication server.
        vbr_repository_name: Name of the repository on the Veeam Backup & Replication server.
        vbr_restore_point_count: Number of restore points on the Veeam Backup & Replication server.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "schedule_options": ("scheduleOptions", Ref("ConfigurationBackupSchedule")),
        "repository_id": ("repositoryId", None),
        "repository_name": ("repositoryName", None),
        "retention": ("retention", Ref("RepositoryRetentionSettings")),
        "modified_by": ("modifiedBy", None),
        "modification_time_utc": ("modificationTimeUtc", moment),
        "last_backup_session_start_time_utc": ("lastBackupSessionStartTimeUtc", moment),
        "last_backup_restore_point_id": ("lastBackupRestorePointId", None),
        "last_backup_session_status": ("lastBackupSessionStatus", EnumRef("JobStatusNullable")),
        "vbr_server_name": ("vbrServerName", None),
        "vbr_repository_name": ("vbrRepositoryName", None),
        "vbr_restore_point_count": ("vbrRestorePointCount", whole),
    }

    is_enabled: bool
    schedule_options: ConfigurationBackupSchedule
    repository_id: str | None | Unset = UNSET
    repository_name: str | None | Unset = UNSET
    retention: RepositoryRetentionSettings | None | Unset = UNSET
    modified_by: str | None | Unset = UNSET
    modification_time_utc: datetime.datetime | None | Unset = UNSET
    last_backup_session_start_time_utc: datetime.datetime | None | Unset = UNSET
    last_backup_restore_point_id: str | None | Unset = UNSET
    last_backup_session_status: JobStatusNullable | None | Unset = UNSET
    vbr_server_name: str | None | Unset = UNSET
    vbr_repository_name: str | None | Unset = UNSET
    vbr_restore_point_count: int | None | Unset = UNSET
