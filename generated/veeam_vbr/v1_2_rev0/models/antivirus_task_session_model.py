from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from .e_antivirus_scan_result import EAntivirusScanResult
    from .e_antivirus_scan_state import EAntivirusScanState
    from .e_antivirus_scan_type import EAntivirusScanType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AntivirusTaskSessionModel(TaskSessionModel):
    """A task session that scanned one restore point for malware.

    Attributes:
        scan_result: What the scan found; read it once scanState is Finished.
        antivirus_name: Scanner that did the work.
    """

    _fields = {
        "name": ("name", None),
        "scan_type": ("scanType", EnumRef("EAntivirusScanType")),
        "scan_result": ("scanResult", EnumRef("EAntivirusScanResult")),
        "scan_state": ("scanState", EnumRef("EAntivirusScanState")),
        "restore_point_id": ("restorePointId", None),
        "restore_point_reference": ("restorePointReference", None),
        "antivirus_name": ("antivirusName", None),
    }

    name: str
    scan_type: EAntivirusScanType
    scan_result: EAntivirusScanResult
    scan_state: EAntivirusScanState
    restore_point_id: str | None | Unset = UNSET
    restore_point_reference: str | None | Unset = UNSET
    antivirus_name: str | None | Unset = UNSET
    type_: ETaskSessionType = ETaskSessionType("Antivirus")
