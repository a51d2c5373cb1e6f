from __future__ import annotations

from ..types import OpenEnum


class EInstantViVmRecoveryBiosUuidPolicyType(OpenEnum):
    """Whether an instantly recovered VM keeps its BIOS UUID or gets a new one."""

    PRESERVE = "preserve"
    GENERATE_NEW = "generateNew"
