from __future__ import annotations

from ..types import OpenEnum


class EComputerRecoveryTokenFiltersOrderColumn(OpenEnum):
    """Columns by which recovery tokens can be sorted."""

    NAME = "Name"
    EXPIRATION_DATE = "ExpirationDate"
