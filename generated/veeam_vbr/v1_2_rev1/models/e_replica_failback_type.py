from __future__ import annotations

from ..types import OpenEnum


class EReplicaFailbackType(OpenEnum):
    """Whether failback goes to the original location, to the original VM or to a place of choice."""

    ORIGINAL_LOCATION = "OriginalLocation"
    ORIGINAL_VM = "OriginalVM"
    CUSTOMIZED = "Customized"
