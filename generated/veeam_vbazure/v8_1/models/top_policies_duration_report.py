from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .top_policies_duration_report_item import TopPoliciesDurationReportItem


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TopPoliciesDurationReport(Model):
    """The backup policies with the longest runs."""

    _fields = {"data": ("data", ListOf(Ref("TopPoliciesDurationReportItem")))}

    data: list[TopPoliciesDurationReportItem] | None | Unset = UNSET
