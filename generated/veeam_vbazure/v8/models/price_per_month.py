from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .price_per_month_type import PricePerMonthType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PricePerMonth(Model):
    """An estimated price for one month; read type before trusting value.

    Attributes:
        value: The amount; meaningful when type is Valid.
    """

    _fields = {"value": ("value", None), "type_": ("type", EnumRef("PricePerMonthType"))}

    value: float | None | Unset = UNSET
    type_: PricePerMonthType | None | Unset = UNSET
