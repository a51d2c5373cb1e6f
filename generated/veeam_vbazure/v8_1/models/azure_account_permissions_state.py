from __future__ import annotations

from ..types import OpenEnum


class AzureAccountPermissionsState(OpenEnum):
    """Whether a service account has the permissions and subscriptions it needs."""

    ALL_PERMISSIONS_AVAILABLE = "AllPermissionsAvailable"
    MISSING_PERMISSIONS = "MissingPermissions"
    MISSING_SUBSCRIPTIONS = "MissingSubscriptions"
    UNKNOWN = "Unknown"
