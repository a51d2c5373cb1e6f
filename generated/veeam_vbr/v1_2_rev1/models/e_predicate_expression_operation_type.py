from __future__ import annotations

from ..types import OpenEnum


class EPredicateExpressionOperationType(OpenEnum):
    """Comparisons in a filter expression; in takes one comma-separated string of values."""

    IN = "in"
    CONTAINS = "contains"
    EQUALS = "equals"
    NOT_EQUALS = "notEquals"
    LESS_THAN = "lessThan"
    LESS_THAN_OR_EQUAL = "lessThanOrEqual"
    GREATER_THAN = "greaterThan"
    GREATER_THAN_OR_EQUAL = "greaterThanOrEqual"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"
