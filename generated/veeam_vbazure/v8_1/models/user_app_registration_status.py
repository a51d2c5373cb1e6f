from __future__ import annotations

from ..types import OpenEnum


class UserAppRegistrationStatus(OpenEnum):
    """Whether a user may register applications in a tenant."""

    ALLOWED = "Allowed"
    NOT_ALLOWED = "NotAllowed"
    UNKNOWN = "Unknown"
