from __future__ import annotations

from ..types import OpenEnum


class LicensingServerStatus(OpenEnum):
    """Whether the licensing server is available."""

    AVAILABLE = "Available"
    NOT_AVAILABLE = "NotAvailable"
    UNKNOWN = "Unknown"
