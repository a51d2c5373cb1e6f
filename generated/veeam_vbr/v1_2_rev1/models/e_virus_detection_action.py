from __future__ import annotations

from ..types import OpenEnum


class EVirusDetectionAction(OpenEnum):
    """What a restore does when malware is found: cut the network, stop, or go on."""

    DISABLE_NETWORK = "DisableNetwork"
    ABORT_RECOVERY = "AbortRecovery"
    IGNORE = "Ignore"
