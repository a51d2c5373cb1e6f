from __future__ import annotations

from ..types import OpenEnum


class ECredentialsFiltersOrderColumn(OpenEnum):
    """Columns by which credentials records can be sorted."""

    USERNAME = "Username"
    DESCRIPTION = "Description"
