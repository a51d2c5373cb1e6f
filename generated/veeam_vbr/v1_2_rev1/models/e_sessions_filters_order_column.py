from __future__ import annotations

from ..types import OpenEnum


class ESessionsFiltersOrderColumn(OpenEnum):
    """Columns by which sessions can be sorted."""

    NAME = "Name"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
