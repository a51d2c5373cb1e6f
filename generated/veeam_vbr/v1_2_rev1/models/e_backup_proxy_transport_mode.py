from __future__ import annotations

from ..types import OpenEnum


class EBackupProxyTransportMode(OpenEnum):
    """How a proxy reads VM data; auto leaves the choice to the server."""

    AUTO = "auto"
    DIRECT_ACCESS = "directAccess"
    VIRTUAL_APPLIANCE = "virtualAppliance"
    NETWORK = "network"
