from __future__ import annotations

from ..types import OpenEnum


class ESyslogServerProtocol(OpenEnum):
    """Transport protocols to a syslog server."""

    UDP = "Udp"
    TCP = "Tcp"
    TLS = "Tls"
