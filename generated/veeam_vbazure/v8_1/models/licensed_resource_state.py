from __future__ import annotations

from ..types import OpenEnum


class LicensedResourceState(OpenEnum):
    """Whether a resource is licensed, in its grace period or beyond what the license allows."""

    LICENSED = "Licensed"
    GRACED = "Graced"
    EXCEEDED = "Exceeded"
    UNKNOWN = "Unknown"
