from __future__ import annotations

from ..types import OpenEnum


class CertificateType(OpenEnum):
    """Which part of the appliance a certificate is for."""

    WEB_SERVER = "WebServer"
    WORKER = "Worker"
