from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_item_costs_meter import CostEstimationItemCostsMeter
    from .cost_estimation_warning import CostEstimationWarning
    from .price_per_month import PricePerMonth


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationItemCostsData(Model):
    """One kind of cost of a protected item, with the meters that it adds up from.

    Attributes:
        meters: What is charged for: price and quantity per meter.
    """

    _fields = {
        "price_per_month": ("pricePerMonth", Ref("PricePerMonth")),
        "meters": ("meters", ListOf(Ref("CostEstimationItemCostsMeter"))),
        "warnings": ("warnings", ListOf(Ref("CostEstimationWarning"))),
    }

    price_per_month: PricePerMonth | None | Unset = UNSET
    meters: list[CostEstimationItemCostsMeter] | None | Unset = UNSET
    warnings: list[CostEstimationWarning] | None | Unset = UNSET
