from __future__ import annotations

from ..types import OpenEnum


class ECloudCredentialsFiltersOrderColumn(OpenEnum):
    """Columns by which cloud credentials records can be sorted."""

    NAME = "Name"
    DESCRIPTION = "Description"
