from __future__ import annotations

from ..types import OpenEnum


class VerificationNeededResult(OpenEnum):
    """Whether settings need to be verified, or are not configured at all."""

    UNKNOWN = "Unknown"
    VERIFICATION_NEEDED = "VerificationNeeded"
    NOT_CONFIGURED_AT_ALL = "NotConfiguredAtAll"
