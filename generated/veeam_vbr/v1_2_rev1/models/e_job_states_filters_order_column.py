from __future__ import annotations

from ..types import OpenEnum


class EJobStatesFiltersOrderColumn(OpenEnum):
    """Columns by which job states can be sorted."""

    NAME = "Name"
    TYPE = "Type"
    STATUS = "Status"
    LAST_RUN = "LastRun"
    LAST_RESULT = "LastResult"
    NEXT_RUN = "NextRun"
    DESCRIPTION = "Description"
    REPOSITORY_ID = "RepositoryId"
    OBJECTS_COUNT = "ObjectsCount"
