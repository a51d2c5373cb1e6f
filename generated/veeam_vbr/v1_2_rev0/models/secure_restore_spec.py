from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_virus_detection_action import EVirusDetectionAction


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SecureRestoreSpec(Model):
    """Whether restored machines are scanned for malware first.

    Attributes:
        virus_detection_action: What happens to the restore when malware is found.
        entire_volume_scan_enabled: Whether the whole volume is scanned.
    """

    _fields = {
        "antivirus_scan_enabled": ("antivirusScanEnabled", None),
        "virus_detection_action": ("virusDetectionAction", EnumRef("EVirusDetectionAction")),
        "entire_volume_scan_enabled": ("entireVolumeScanEnabled", None),
    }

    antivirus_scan_enabled: bool
    virus_detection_action: EVirusDetectionAction | None | Unset = UNSET
    entire_volume_scan_enabled: bool | None | Unset = UNSET
