from __future__ import annotations

from ..types import OpenEnum


class EVmwareFcdInstantRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Columns by which FCD (first class disk) mount points can be sorted."""

    STATE = "state"
    NAME = "name"
