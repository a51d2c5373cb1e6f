from __future__ import annotations

from ..types import OpenEnum


class EAuthorizationEventsFiltersOrderColumn(OpenEnum):
    """Columns by which authorization events can be sorted."""

    NAME = "Name"
    STATE = "State"
    CREATION_TIME = "CreationTime"
    PROCESSED_TIME = "ProcessedTime"
    EXPIRATION_TIME = "ExpirationTime"
