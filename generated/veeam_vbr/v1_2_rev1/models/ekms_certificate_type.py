from __future__ import annotations

from ..types import OpenEnum


class EKMSCertificateType(OpenEnum):
    """Whether a certificate is that of the key management server or of its client."""

    CLIENT = "Client"
    SERVER = "Server"
