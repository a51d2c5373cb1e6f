from __future__ import annotations

from ..types import OpenEnum


class ETaskFiltersOrderColumn(OpenEnum):
    """Columns by which tasks can be sorted."""

    NAME = "Name"
    TYPE = "Type"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
