from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .general_options_snmp_server_model import GeneralOptionsSNMPServerModel
    from .general_options_syslog_event_filtering_model import GeneralOptionsSyslogEventFilteringModel
    from .general_options_syslog_server_model import GeneralOptionsSyslogServerModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GeneralOptionsSiemIntegrationModel(Model):
    """Forwarding of events to SNMP and syslog servers.

    Attributes:
        syslog_event_filtering: Filters on the events that go to the syslog server.
    """

    _fields = {
        "snmp_events_enabled": ("SNMPEventsEnabled", None),
        "syslog_events_enabled": ("SyslogEventsEnabled", None),
        "snmp_servers": ("SNMPServers", ListOf(Ref("GeneralOptionsSNMPServerModel"))),
        "syslog_server": ("SyslogServer", Ref("GeneralOptionsSyslogServerModel")),
        "syslog_event_filtering": ("syslogEventFiltering", ListOf(Ref("GeneralOptionsSyslogEventFilteringModel"))),
    }

    snmp_events_enabled: bool
    syslog_events_enabled: bool
    snmp_servers: list[GeneralOptionsSNMPServerModel] | None | Unset = UNSET
    syslog_server: GeneralOptionsSyslogServerModel | None | Unset = UNSET
    syslog_event_filtering: list[GeneralOptionsSyslogEventFilteringModel] | None | Unset = UNSET
