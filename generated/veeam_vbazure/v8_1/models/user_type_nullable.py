from __future__ import annotations

from ..types import OpenEnum


class UserTypeNullable(OpenEnum):
    """Where a user comes from: the appliance itself or an identity provider; may be null."""

    INTERNAL = "Internal"
    IDENTITY_PROVIDER = "IdentityProvider"
    UNKNOWN = "Unknown"
