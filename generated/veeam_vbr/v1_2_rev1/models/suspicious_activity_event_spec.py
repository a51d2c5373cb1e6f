from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref, moment

if TYPE_CHECKING:
    import datetime

    from .suspicious_activity_machine_spec import SuspiciousActivityMachineSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SuspiciousActivityEventSpec(Model):
    """A malware event to report to the backup server.

    Attributes:
        detection_time_utc: When the activity was detected, in UTC.
        engine: Detection engine that found the activity.
    """

    _fields = {
        "detection_time_utc": ("detectionTimeUtc", moment),
        "machine": ("machine", Ref("SuspiciousActivityMachineSpec")),
        "details": ("details", None),
        "engine": ("engine", None),
    }

    detection_time_utc: datetime.datetime
    machine: SuspiciousActivityMachineSpec
    details: str
    engine: str
