from __future__ import annotations

from ..types import OpenEnum


class EAzureRegionType(OpenEnum):
    """Azure cloud that an account belongs to: global, government, China or Germany."""

    CHINA = "China"
    GERMANY = "Germany"
    GLOBAL = "Global"
    GOVERNMENT = "Government"
