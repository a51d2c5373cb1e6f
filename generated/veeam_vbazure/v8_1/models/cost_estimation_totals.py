from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_total_value import CostEstimationTotalValue


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationTotals(Model):
    """Sums of a cost estimate for an Azure VM policy, by what causes the cost."""

    _fields = {
        "total_costs": ("totalCosts", Ref("CostEstimationTotalValue")),
        "total_snapshot_costs": ("totalSnapshotCosts", Ref("CostEstimationTotalValue")),
        "total_backup_costs": ("totalBackupCosts", Ref("CostEstimationTotalValue")),
        "total_archive_costs": ("totalArchiveCosts", Ref("CostEstimationTotalValue")),
        "total_traffic_costs": ("totalTrafficCosts", Ref("CostEstimationTotalValue")),
        "total_transaction_costs": ("totalTransactionCosts", Ref("CostEstimationTotalValue")),
    }

    total_costs: CostEstimationTotalValue | None | Unset = UNSET
    total_snapshot_costs: CostEstimationTotalValue | None | Unset = UNSET
    total_backup_costs: CostEstimationTotalValue | None | Unset = UNSET
    total_archive_costs: CostEstimationTotalValue | None | Unset = UNSET
    total_traffic_costs: CostEstimationTotalValue | None | Unset = UNSET
    total_transaction_costs: CostEstimationTotalValue | None | Unset = UNSET
