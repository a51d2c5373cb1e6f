from __future__ import annotations

from ..types import OpenEnum


class AzureAccountState(OpenEnum):
    """Whether a service account has been created or is still being created."""

    CREATED = "Created"
    CREATING = "Creating"
    UNKNOWN = "Unknown"
