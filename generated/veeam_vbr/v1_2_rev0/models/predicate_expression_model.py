from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef
from .e_filter_expression_type import EFilterExpressionType
from .filter_expression_model import FilterExpressionModel

if TYPE_CHECKING:
    from .e_predicate_expression_operation_type import EPredicateExpressionOperationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PredicateExpressionModel(FilterExpressionModel):
    """A single test of one property.

    Attributes:
        property_: Property to test, such as name, type, hostName, size, platform, objectId or urn.
        value: Value to compare with, always as text; for the in operation a comma-separated list, and sizes are
            written like 10 Mb.
    """

    _fields = {
        "property_": ("property", None),
        "operation": ("operation", EnumRef("EPredicateExpressionOperationType")),
        "value": ("value", None),
    }

    property_: str
    operation: EPredicateExpressionOperationType
    value: str
    type_: EFilterExpressionType = EFilterExpressionType("PredicateExpression")
