from __future__ import annotations

from ..types import OpenEnum


class ProtectionStatus(OpenEnum):
    """Whether a resource is protected."""

    UNPROTECTED = "Unprotected"
    PROTECTED = "Protected"
    UNKNOWN = "Unknown"
