from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantGroupMembershipType(OpenEnum):
    """Whether members of a group are assigned or follow from a rule."""

    ASSIGNED = "Assigned"
    DYNAMIC = "Dynamic"
