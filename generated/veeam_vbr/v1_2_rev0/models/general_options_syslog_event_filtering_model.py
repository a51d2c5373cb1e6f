from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, ListOf, Model

if TYPE_CHECKING:
    from .e_syslog_event_severity import ESyslogEventSeverity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GeneralOptionsSyslogEventFilteringModel(Model):
    """A syslog filter for one event and the severities it covers."""

    _fields = {"event_id": ("eventId", None), "severity": ("severity", ListOf(EnumRef("ESyslogEventSeverity")))}

    event_id: str
    severity: list[ESyslogEventSeverity]
