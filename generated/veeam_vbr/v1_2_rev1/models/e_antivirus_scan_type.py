from __future__ import annotations

from ..types import OpenEnum


class EAntivirusScanType(OpenEnum):
    """Means of a malware scan: an antivirus program or YARA rules."""

    ANTIVIRUS = "Antivirus"
    YARA = "Yara"
