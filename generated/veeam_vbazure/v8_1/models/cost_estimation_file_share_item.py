from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_item_costs_data import CostEstimationItemCostsData
    from .cost_estimation_total_value import CostEstimationTotalValue
    from .cost_estimation_warning import CostEstimationWarning


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationFileShareItem(Model):
    """Estimated monthly cost of protecting one file share.

    Attributes:
        protected_item_hash_id: Identifies the protected item within the estimate.
        snapshot_cost: Cost of keeping the snapshots.
        warnings: Warnings about this item's figures.
    """

    _fields = {
        "protected_item_hash_id": ("protectedItemHashId", None),
        "name": ("name", None),
        "snapshot_cost": ("snapshotCost", Ref("CostEstimationItemCostsData")),
        "total_per_month": ("totalPerMonth", Ref("CostEstimationTotalValue")),
        "warnings": ("warnings", ListOf(Ref("CostEstimationWarning"))),
    }

    protected_item_hash_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    snapshot_cost: CostEstimationItemCostsData | None | Unset = UNSET
    total_per_month: CostEstimationTotalValue | None | Unset = UNSET
    warnings: list[CostEstimationWarning] | None | Unset = UNSET
