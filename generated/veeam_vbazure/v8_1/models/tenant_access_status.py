from __future__ import annotations

from ..types import OpenEnum


class TenantAccessStatus(OpenEnum):
    """Whether a tenant can be accessed and, if not, why."""

    AVAILABLE = "Available"
    MFA_REQUIRED = "MfaRequired"
    GUEST_ACCOUNT_DISABLED = "GuestAccountDisabled"
    TOKEN_ACQUISITION_ERROR = "TokenAcquisitionError"
    UNKNOWN = "Unknown"
