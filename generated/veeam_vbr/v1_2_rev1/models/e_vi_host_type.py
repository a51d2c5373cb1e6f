from __future__ import annotations

from ..types import OpenEnum


class EViHostType(OpenEnum):
    """Kinds of VMware vSphere servers: vCenter (VC), ESXi and ESX."""

    ESX = "ESX"
    ES_XI = "ESXi"
    VC = "VC"
