from __future__ import annotations

from ..types import OpenEnum


class ECompressionLevel(OpenEnum):
    """How strongly data is compressed, from None to Extreme."""

    NONE = "None"
    DEDUP_FRIENDLY = "DedupFriendly"
    OPTIMAL = "Optimal"
    HIGH = "High"
    EXTREME = "Extreme"
