from __future__ import annotations

from ..types import OpenEnum


class AzureEnvironment(OpenEnum):
    """Azure cloud: the global one or a national one."""

    GLOBAL = "Global"
    GERMANY = "Germany"
    CHINA = "China"
    US_GOVERNMENT = "USGovernment"
    UNKNOWN = "Unknown"
