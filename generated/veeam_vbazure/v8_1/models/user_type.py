from __future__ import annotations

from ..types import OpenEnum


class UserType(OpenEnum):
    """Where a user comes from: the appliance itself or an identity provider."""

    INTERNAL = "Internal"
    IDENTITY_PROVIDER = "IdentityProvider"
    UNKNOWN = "Unknown"
