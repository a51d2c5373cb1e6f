from __future__ import annotations

from ..types import OpenEnum


class EInstantVMRecoveryModeType(OpenEnum):
    """Whether instant recovery puts the VM where it was or in a place of choice."""

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"
