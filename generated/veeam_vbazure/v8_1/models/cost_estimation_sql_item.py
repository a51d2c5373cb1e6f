from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_item_costs_data import CostEstimationItemCostsData
    from .cost_estimation_total_value import CostEstimationTotalValue
    from .cost_estimation_warning import CostEstimationWarning


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationSqlItem(Model):
    """Estimated monthly cost of protecting one SQL database.

    Attributes:
        protected_item_hash_id: Identifies the protected item within the estimate.
        backup_cost: Cost of keeping the backups.
        traffic_cost: Cost of transferring the data.
        transaction_cost: Cost of the storage transactions.
        warnings: Warnings about this item's figures.
    """

    _fields = {
        "protected_item_hash_id": ("protectedItemHashId", None),
        "name": ("name", None),
        "backup_cost": ("backupCost", Ref("CostEstimationItemCostsData")),
        "traffic_cost": ("trafficCost", Ref("CostEstimationItemCostsData")),
        "transaction_cost": ("transactionCost", Ref("CostEstimationItemCostsData")),
        "total_per_month": ("totalPerMonth", Ref("CostEstimationTotalValue")),
        "warnings": ("warnings", ListOf(Ref("CostEstimationWarning"))),
    }

    protected_item_hash_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    backup_cost: CostEstimationItemCostsData | None | Unset = UNSET
    traffic_cost: CostEstimationItemCostsData | None | Unset = UNSET
    transaction_cost: CostEstimationItemCostsData | None | Unset = UNSET
    total_per_month: CostEstimationTotalValue | None | Unset = UNSET
    warnings: list[CostEstimationWarning] | None | Unset = UNSET
