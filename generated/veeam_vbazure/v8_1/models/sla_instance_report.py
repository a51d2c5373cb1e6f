from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .sla_instance_report_row import SlaInstanceReportRow
    from .sla_statistic_report import SlaStatisticReport


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaInstanceReport(Model):
    """SLA results of an SLA-based backup policy: totals and one row for each VM."""

    _fields = {
        "statistic": ("statistic", Ref("SlaStatisticReport")),
        "items": ("items", ListOf(Ref("SlaInstanceReportRow"))),
    }

    statistic: SlaStatisticReport | None | Unset = UNSET
    items: list[SlaInstanceReportRow] | None | Unset = UNSET
