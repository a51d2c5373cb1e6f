from __future__ import annotations

from ..types import OpenEnum


class CredentialsStateFilterOptions(OpenEnum):
    """Filter for databases by whether credentials are assigned to them; may be null."""

    ONLY_WITH_CREDENTIALS = "OnlyWithCredentials"
    ONLY_WITHOUT_CREDENTIALS = "OnlyWithoutCredentials"
    ALL = "All"
