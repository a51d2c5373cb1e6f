from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_meter_resource import CostEstimationMeterResource
    from .price_list_item_unit import PriceListItemUnit


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationItemCostsMeter(Model):
    """One Azure meter that contributes to a cost: what is used, how much of it and at which price.

    Attributes:
        unit_price: Price of one unit.
        unit: What one unit stands for.
        quantity_used: Number of units used.
    """

    _fields = {
        "resource": ("resource", Ref("CostEstimationMeterResource")),
        "meter_id": ("meterId", None),
        "description": ("description", None),
        "unit_price": ("unitPrice", None),
        "unit": ("unit", EnumRef("PriceListItemUnit")),
        "quantity_used": ("quantityUsed", None),
    }

    resource: CostEstimationMeterResource | None | Unset = UNSET
    meter_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    unit_price: float | None | Unset = UNSET
    unit: PriceListItemUnit | None | Unset = UNSET
    quantity_used: float | None | Unset = UNSET
