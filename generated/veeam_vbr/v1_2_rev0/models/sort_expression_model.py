from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_sort_expression_direction_type import ESortExpressionDirectionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SortExpressionModel(Model):
    """Order in which inventory objects are listed.

    Attributes:
        property_: Property to sort by.
    """

    _fields = {"property_": ("property", None), "direction": ("direction", EnumRef("ESortExpressionDirectionType"))}

    property_: str
    direction: ESortExpressionDirectionType | None | Unset = UNSET
