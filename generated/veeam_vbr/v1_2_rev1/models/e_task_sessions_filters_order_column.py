from __future__ import annotations

from ..types import OpenEnum


class ETaskSessionsFiltersOrderColumn(OpenEnum):
    """Columns by which task sessions can be sorted."""

    NAME = "Name"
    TYPE = "Type"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    SCAN_STATE = "ScanState"
    SCAN_RESULT = "ScanResult"
