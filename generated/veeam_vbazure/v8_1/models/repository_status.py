from __future__ import annotations

from ..types import OpenEnum


class RepositoryStatus(OpenEnum):
    """State of a backup repository."""

    CREATING = "Creating"
    IMPORTING = "Importing"
    READY = "Ready"
    FAILED = "Failed"
    UNKNOWN = "Unknown"
    READ_ONLY = "ReadOnly"
