from __future__ import annotations

from ..types import OpenEnum


class EFlrPlatformType(OpenEnum):
    """Platform of the machine that a file restore deals with."""

    V_MWARE = "VMware"
    HYPER_V = "HyperV"
    AGENT = "Agent"
