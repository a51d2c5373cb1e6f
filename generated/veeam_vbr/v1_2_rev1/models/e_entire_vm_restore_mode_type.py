from __future__ import annotations

from ..types import OpenEnum


class EEntireVMRestoreModeType(OpenEnum):
    """Whether a whole VM is restored to where it was or to a place of choice."""

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"
