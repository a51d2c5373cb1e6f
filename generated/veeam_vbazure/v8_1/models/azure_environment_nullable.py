from __future__ import annotations

from ..types import OpenEnum


class AzureEnvironmentNullable(OpenEnum):
    """Azure cloud, global or national, or null."""

    GLOBAL = "Global"
    GERMANY = "Germany"
    CHINA = "China"
    US_GOVERNMENT = "USGovernment"
    UNKNOWN = "Unknown"
