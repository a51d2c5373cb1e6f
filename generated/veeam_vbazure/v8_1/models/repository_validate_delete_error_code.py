from __future__ import annotations

from ..types import OpenEnum


class RepositoryValidateDeleteErrorCode(OpenEnum):
    """Reason, other than a policy or template, why a repository cannot be removed."""

    USED_IN_CONFIGURATION_BACKUP_SETTING = "UsedInConfigurationBackupSetting"
    HAS_ACTIVE_DATA_RETRIEVAL_TASK = "HasActiveDataRetrievalTask"
    UNKNOWN = "Unknown"
