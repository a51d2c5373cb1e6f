from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from .e_suspicious_activity_source_type import ESuspiciousActivitySourceType
    from .e_suspicious_activity_state import ESuspiciousActivityState
    from .e_suspicious_activity_type import ESuspiciousActivityType
    from .suspicious_activity_machine_model import SuspiciousActivityMachineModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SuspiciousActivityEventModel(Model):
    """A malware event, found by a detector or reported by someone.

    Attributes:
        detection_time_utc: When the activity was detected, in UTC.
        source: Who or what raised the event.
        severity: Verdict on the machine.
        engine: Detection engine that found the activity.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("ESuspiciousActivityType")),
        "detection_time_utc": ("detectionTimeUtc", moment),
        "state": ("state", EnumRef("ESuspiciousActivityState")),
        "details": ("details", None),
        "source": ("source", EnumRef("ESuspiciousActivitySourceType")),
        "severity": ("severity", EnumRef("ESuspiciousActivitySeverity")),
        "created_by": ("createdBy", None),
        "engine": ("engine", None),
        "machine": ("machine", Ref("SuspiciousActivityMachineModel")),
    }

    id: str
    type_: ESuspiciousActivityType
    detection_time_utc: datetime.datetime
    state: ESuspiciousActivityState
    details: str
    source: ESuspiciousActivitySourceType
    severity: ESuspiciousActivitySeverity
    created_by: str
    engine: str
    machine: SuspiciousActivityMachineModel | None | Unset = UNSET
