from __future__ import annotations

from ..types import OpenEnum


class EInstantViVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Columns by which the mount points of instantly recovered VMs can be sorted."""

    STATE = "state"
    NAME = "name"
