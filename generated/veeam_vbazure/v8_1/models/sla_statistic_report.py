from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaStatisticReport(Model):
    """Totals of an SLA report: VMs that met the target, missed it or were removed."""

    _fields = {
        "met_target_sla": ("metTargetSla", None),
        "missed_target_sla": ("missedTargetSla", None),
        "removed": ("removed", None),
    }

    met_target_sla: float | None | Unset = UNSET
    missed_target_sla: float | None | Unset = UNSET
    removed: float | None | Unset = UNSET
