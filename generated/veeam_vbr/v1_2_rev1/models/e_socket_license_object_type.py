from __future__ import annotations

from ..types import OpenEnum


class ESocketLicenseObjectType(OpenEnum):
    """What a socket license is used for."""

    HYPER_V = "HyperV"
    UNIVERSAL = "Universal"
    UNLICENSED = "Unlicensed"
    V_SPHERE = "vSphere"
