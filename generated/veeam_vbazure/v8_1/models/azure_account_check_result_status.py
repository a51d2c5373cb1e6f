from __future__ import annotations

from ..types import OpenEnum


class AzureAccountCheckResultStatus(OpenEnum):
    """State of a service account as a configuration check found it."""

    UNKNOWN = "Unknown,"
    VALID = "Valid"
    DOES_NOT_EXIST = "DoesNotExist"
    EXPIRED_CLIENT_SECRET = "ExpiredClientSecret"
    INVALID_CLIENT_SECRET = "InvalidClientSecret"
    EXPIRED_CERTIFICATE = "ExpiredCertificate"
    CERTIFICATE_MISMATCH = "CertificateMismatch"
    SUBSCRIPTION_PERMISSIONS_MISSING = "SubscriptionPermissionsMissing"
    VALIDATION_FAILURE = "ValidationFailure"
    NO_SUBSCRIPTIONS = "NoSubscriptions"
    WORKER_SUBSCRIPTION_CHANGED = "WorkerSubscriptionChanged"
