from __future__ import annotations

from ..types import OpenEnum


class EGroupExpressionOperationType(OpenEnum):
    """How the expressions of a group are combined."""

    NOT = "not"
    OR = "or"
    AND = "and"
