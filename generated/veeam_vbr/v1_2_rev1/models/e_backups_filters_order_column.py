from __future__ import annotations

from ..types import OpenEnum


class EBackupsFiltersOrderColumn(OpenEnum):
    """Columns by which backups can be sorted."""

    NAME = "Name"
    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    JOB_ID = "JobId"
    POLICY_TAG = "PolicyTag"
