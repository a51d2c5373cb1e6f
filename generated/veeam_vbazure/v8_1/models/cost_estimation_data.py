from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_assumptions import CostEstimationAssumptions
    from .cost_estimation_totals import CostEstimationTotals
    from .cost_estimation_warning_group import CostEstimationWarningGroup


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationData(Model):
    """Totals, assumptions and warnings of a cost estimate for an Azure VM policy.

    Attributes:
        totals: Sums over all protected items.
        assumptions: Assumptions that the figures rest on.
        warning_groups: Texts of the warnings, grouped by type; items refer to them by id.
        currency_iso_code: ISO code of the currency of every price in the estimate.
    """

    _fields = {
        "totals": ("totals", Ref("CostEstimationTotals")),
        "assumptions": ("assumptions", Ref("CostEstimationAssumptions")),
        "warning_groups": ("warningGroups", ListOf(Ref("CostEstimationWarningGroup"))),
        "currency_iso_code": ("currencyIsoCode", None),
    }

    totals: CostEstimationTotals | None | Unset = UNSET
    assumptions: CostEstimationAssumptions | None | Unset = UNSET
    warning_groups: list[CostEstimationWarningGroup] | None | Unset = UNSET
    currency_iso_code: str | None | Unset = UNSET
