from __future__ import annotations

from ..types import OpenEnum


class EEntraIDTenantCreationMode(OpenEnum):
    """Whether a tenant is added with a new or an existing application."""

    NEW_ACCOUNT = "newAccount"
    EXISTING_ACCOUNT = "existingAccount"
