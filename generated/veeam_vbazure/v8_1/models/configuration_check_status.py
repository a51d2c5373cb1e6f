from __future__ import annotations

from ..types import OpenEnum


class ConfigurationCheckStatus(OpenEnum):
    """State or outcome of a configuration check."""

    UNKNOWN = "Unknown"
    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"
    WARNING = "Warning"
    VERIFICATION_NEEDED = "VerificationNeeded"
    CANCELLING = "Cancelling"
    CANCELLED = "Cancelled"
