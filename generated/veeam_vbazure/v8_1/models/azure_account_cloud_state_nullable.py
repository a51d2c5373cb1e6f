from __future__ import annotations

from ..types import OpenEnum


class AzureAccountCloudStateNullable(OpenEnum):
    """State of a service account's application and credentials in Azure, or null."""

    UNKNOWN = "Unknown"
    VALID = "Valid"
    INVALID_CLIENT_SECRET = "InvalidClientSecret"
    EXPIRED_CLIENT_SECRET = "ExpiredClientSecret"
    CERTIFICATE_MISMATCH = "CertificateMismatch"
    EXPIRED_CERTIFICATE = "ExpiredCertificate"
    NOT_FOUND = "NotFound"
    INVALID = "Invalid"
    NO_SUBSCRIPTIONS = "NoSubscriptions"
