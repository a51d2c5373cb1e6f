from __future__ import annotations

from ..types import OpenEnum


class EInstanceLicenseWorkloadRole(OpenEnum):
    """Whether a computer is licensed as a workstation or as a server."""

    WORKSTATION = "Workstation"
    SERVER = "Server"
