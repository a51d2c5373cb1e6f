from __future__ import annotations

from ..types import OpenEnum


class ESuspiciousActivityEventsFiltersOrderColumn(OpenEnum):
    """Columns by which malware events can be sorted."""

    TYPE = "Type"
    DETECTION_TIME_UTC = "DetectionTimeUtc"
    BACKUP_OBJECT_ID = "BackupObjectId"
    STATE = "State"
    SOURCE = "Source"
    SEVERITY = "Severity"
    CREATED_BY = "CreatedBy"
    ENGINE = "Engine"
