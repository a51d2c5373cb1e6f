from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .suspicious_activity_event_model import SuspiciousActivityEventModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SuspiciousActivityEventsResult(Model):
    """One page of malware events, or the events that a report created."""

    _fields = {
        "data": ("data", ListOf(Ref("SuspiciousActivityEventModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[SuspiciousActivityEventModel]
    pagination: PaginationResult
