from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantAdminUnitVisibilityType(OpenEnum):
    """Whether the membership of an administrative unit is public or hidden."""

    PUBLIC = "Public"
    HIDDEN = "Hidden"
