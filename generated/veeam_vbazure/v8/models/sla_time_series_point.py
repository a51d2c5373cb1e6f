from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, day

if TYPE_CHECKING:
    import datetime

    from .sla_compliance_status import SlaComplianceStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaTimeSeriesPoint(Model):
    """SLA result of one period in a series.

    Attributes:
        from_: First day of the period.
        to: Last day of the period.
        processed_objects: How many objects were processed in the period.
        achieved_sla_percent: Degree to which the SLA was met, in percent.
    """

    _fields = {
        "from_": ("from", day),
        "to": ("to", day),
        "processed_objects": ("ProcessedObjects", None),
        "achieved_sla_percent": ("achievedSlaPercent", None),
        "status": ("status", EnumRef("SlaComplianceStatus")),
    }

    from_: datetime.date | None | Unset = UNSET
    to: datetime.date | None | Unset = UNSET
    processed_objects: float | None | Unset = UNSET
    achieved_sla_percent: float | None | Unset = UNSET
    status: SlaComplianceStatus | None | Unset = UNSET
