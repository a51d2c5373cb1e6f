from __future__ import annotations

from ..types import OpenEnum


class EFilterExpressionType(OpenEnum):
    """Whether a filter expression is a single comparison or a group of expressions."""

    PREDICATE_EXPRESSION = "PredicateExpression"
    GROUP_EXPRESSION = "GroupExpression"
