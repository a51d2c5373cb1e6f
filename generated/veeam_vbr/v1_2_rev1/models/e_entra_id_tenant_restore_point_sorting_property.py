from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantRestorePointSortingProperty(OpenEnum):
    """Properties by which restore points of a tenant backup can be sorted."""

    CREATION_TIME = "creationTime"
