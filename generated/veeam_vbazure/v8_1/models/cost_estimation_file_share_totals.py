from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_total_value import CostEstimationTotalValue


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationFileShareTotals(Model):
    """Sums of a cost estimate for a file share policy, by what causes the cost."""

    _fields = {
        "total_costs": ("totalCosts", Ref("CostEstimationTotalValue")),
        "total_snapshot_costs": ("totalSnapshotCosts", Ref("CostEstimationTotalValue")),
    }

    total_costs: CostEstimationTotalValue | None | Unset = UNSET
    total_snapshot_costs: CostEstimationTotalValue | None | Unset = UNSET
