from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_filter_expression_type import EFilterExpressionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FilterExpressionModel(Model):
    """A condition for filtering, either a single test or a group of conditions."""

    _fields = {"type_": ("type", EnumRef("EFilterExpressionType"))}
    _variants = ("type", {"PredicateExpression": "PredicateExpressionModel", "GroupExpression": "GroupExpressionModel"})

    type_: EFilterExpressionType
