from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, ListOf, Ref
from .e_filter_expression_type import EFilterExpressionType
from .filter_expression_model import FilterExpressionModel

if TYPE_CHECKING:
    from .e_group_expression_operation_type import EGroupExpressionOperationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GroupExpressionModel(FilterExpressionModel):
    """Several filter conditions joined by and, or or not.

    Attributes:
        items: The joined conditions; each may be a group again.
    """

    _fields = {
        "operation": ("operation", EnumRef("EGroupExpressionOperationType")),
        "items": ("items", ListOf(Ref("FilterExpressionModel"))),
    }

    operation: EGroupExpressionOperationType
    items: list[FilterExpressionModel]
    type_: EFilterExpressionType = EFilterExpressionType("GroupExpression")
