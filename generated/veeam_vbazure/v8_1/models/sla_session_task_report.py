from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .sla_session_task_report_row import SlaSessionTaskReportRow


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaSessionTaskReport(Model):
    """The tasks of one session of an SLA-based backup policy."""

    _fields = {"items": ("items", ListOf(Ref("SlaSessionTaskReportRow")))}

    items: list[SlaSessionTaskReportRow] | None | Unset = UNSET
