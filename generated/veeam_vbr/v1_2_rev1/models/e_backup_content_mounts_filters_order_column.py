from __future__ import annotations

from ..types import OpenEnum


class EBackupContentMountsFiltersOrderColumn(OpenEnum):
    """Columns by which disk publishing mount points can be sorted."""

    STATE = "state"
