from __future__ import annotations

from ..types import OpenEnum


class EFailbackModeType(OpenEnum):
    """When a failback switches over to production: by itself, at a set time or by hand."""

    AUTO = "Auto"
    SCHEDULED = "Scheduled"
    MANUAL = "Manual"
