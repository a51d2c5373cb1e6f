from __future__ import annotations

from ..types import OpenEnum


class ImmutabilityState(OpenEnum):
    """Whether the data of a repository is immutable."""

    UNKNOWN = "Unknown"
    IMMUTABLE = "Immutable"
    MUTABLE = "Mutable"
