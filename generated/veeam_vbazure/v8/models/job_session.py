from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .backup_job_info import BackupJobInfo
    from .file_level_restore_job_info import FileLevelRestoreJobInfo
    from .file_share_file_level_restore_job_info import FileShareFileLevelRestoreJobInfo
    from .health_check_job_info import HealthCheckJobInfo
    from .job_session_type import JobSessionType
    from .job_status import JobStatus
    from .links_dictionary import LinksDictionary
    from .repository_job_info import RepositoryJobInfo
    from .restore_job_info import RestoreJobInfo
    from .restore_point_data_retrieval_job_info import RestorePointDataRetrievalJobInfo
    from .retention_job_info import RetentionJobInfo


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobSession(Model):
    """One run of a policy, a restore or other work of the appliance; which of its info objects is set depends on its
    type.

    Attributes:
        status: Final once it is Success, Warning, Error or Canceled; RunningWithWarning and RunningWithError are still
            running.
        localized_type: Type of the session in readable form.
        execution_stop_time: When the session ended.
        execution_duration: How long the session ran, as a time span.
    """

    _fields = {
        "status": ("status", EnumRef("JobStatus")),
        "id": ("id", None),
        "type_": ("type", EnumRef("JobSessionType")),
        "localized_type": ("localizedType", None),
        "execution_start_time": ("executionStartTime", moment),
        "execution_stop_time": ("executionStopTime", moment),
        "execution_duration": ("executionDuration", None),
        "backup_job_info": ("backupJobInfo", Ref("BackupJobInfo")),
        "health_check_job_info": ("healthCheckJobInfo", Ref("HealthCheckJobInfo")),
        "restore_job_info": ("restoreJobInfo", Ref("RestoreJobInfo")),
        "file_level_restore_job_info": ("fileLevelRestoreJobInfo", Ref("FileLevelRestoreJobInfo")),
        "file_share_file_level_restore_job_info": (
            "fileShareFileLevelRestoreJobInfo",
            Ref("FileShareFileLevelRestoreJobInfo"),
        ),
        "repository_job_info": ("repositoryJobInfo", Ref("RepositoryJobInfo")),
        "restore_point_data_retrieval_job_info": (
            "restorePointDataRetrievalJobInfo",
            Ref("RestorePointDataRetrievalJobInfo"),
        ),
        "retention_job_info": ("retentionJobInfo", Ref("RetentionJobInfo")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    status: JobStatus
    id: str | None | Unset = UNSET
    type_: JobSessionType | None | Unset = UNSET
    localized_type: str | None | Unset = UNSET
    execution_start_time: datetime.datetime | None | Unset = UNSET
    execution_stop_time: datetime.datetime | None | Unset = UNSET
    execution_duration: str | None | Unset = UNSET
    backup_job_info: BackupJobInfo | None | Unset = UNSET
    health_check_job_info: HealthCheckJobInfo | None | Unset = UNSET
    restore_job_info: RestoreJobInfo | None | Unset = UNSET
    file_level_restore_job_info: FileLevelRestoreJobInfo | None | Unset = UNSET
    file_share_file_level_restore_job_info: FileShareFileLevelRestoreJobInfo | None | Unset = UNSET
    repository_job_info: RepositoryJobInfo | None | Unset = UNSET
    restore_point_data_retrieval_job_info: RestorePointDataRetrievalJobInfo | None | Unset = UNSET
    retention_job_info: RetentionJobInfo | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
