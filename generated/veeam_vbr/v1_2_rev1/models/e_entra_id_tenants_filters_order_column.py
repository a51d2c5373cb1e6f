from __future__ import annotations

from ..types import OpenEnum


class EEntraIDTenantsFiltersOrderColumn(OpenEnum):
    """Columns by which Microsoft Entra ID tenants can be sorted."""

    NAME = "Name"
    DESCRIPTION = "Description"
