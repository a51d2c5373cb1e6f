from __future__ import annotations

from ..types import OpenEnum


class EPlacementPolicyType(OpenEnum):
    """Whether a scale-out repository keeps chains together or spreads them for speed."""

    DATA_LOCALITY = "DataLocality"
    PERFORMANCE = "Performance"
