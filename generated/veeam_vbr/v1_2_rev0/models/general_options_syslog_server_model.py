from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_syslog_server_protocol import ESyslogServerProtocol


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GeneralOptionsSyslogServerModel(Model):
    """The syslog server that events are sent to.

    Attributes:
        certificate_thumbprint: Thumbprint of the server's certificate, for use with TLS.
    """

    _fields = {
        "server_name": ("serverName", None),
        "port": ("port", whole),
        "transport_protocol": ("transportProtocol", EnumRef("ESyslogServerProtocol")),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    server_name: str
    port: int | None | Unset = UNSET
    transport_protocol: ESyslogServerProtocol | None | Unset = UNSET
    certificate_thumbprint: str | None | Unset = UNSET
