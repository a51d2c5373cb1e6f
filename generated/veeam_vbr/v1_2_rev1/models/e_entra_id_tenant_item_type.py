from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantItemType(OpenEnum):
    """Kinds of Microsoft Entra ID items that a tenant backup holds."""

    USER = "User"
    GROUP = "Group"
    ADMIN_UNIT = "AdminUnit"
    ROLE = "Role"
    APPLICATION = "Application"
    CONDITIONAL_ACCESS_POLICY = "ConditionalAccessPolicy"
