from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_warning import CostEstimationWarning
    from .price_per_month import PricePerMonth


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationTotalValue(Model):
    """A monthly price, with the warnings that apply to it."""

    _fields = {
        "price_per_month": ("pricePerMonth", Ref("PricePerMonth")),
        "warnings": ("warnings", ListOf(Ref("CostEstimationWarning"))),
    }

    price_per_month: PricePerMonth | None | Unset = UNSET
    warnings: list[CostEstimationWarning] | None | Unset = UNSET
