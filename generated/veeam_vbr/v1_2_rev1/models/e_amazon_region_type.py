from __future__ import annotations

from ..types import OpenEnum


class EAmazonRegionType(OpenEnum):
    """Part of Amazon Web Services that a region belongs to: global, government or China."""

    CHINA = "China"
    GLOBAL = "Global"
    GOVERNMENT = "Government"
