from __future__ import annotations

from ..types import OpenEnum


class EDiskInfoType(OpenEnum):
    """Kinds of disks that a restore point can hold."""

    UNKNOWN = "Unknown"
    SIMPLE = "Simple"
    VI = "Vi"
    HV = "Hv"
    HV_RAW_DISK_FILE = "HvRawDiskFile"
    END_POINT = "EndPoint"
