from __future__ import annotations

from ..types import OpenEnum


class ContainerImmutabilityPolicyState(OpenEnum):
    """Whether a blob container has an immutability policy and, if so, whether it is locked."""

    NOT_PRESENT = "NotPresent"
    UNLOCKED = "Unlocked"
    LOCKED = "Locked"
