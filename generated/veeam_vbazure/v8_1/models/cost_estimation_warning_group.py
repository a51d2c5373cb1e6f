from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cost_estimation_warning_type import CostEstimationWarningType
    from .cost_estimation_warning_with_data import CostEstimationWarningWithData


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationWarningGroup(Model):
    """Warnings of one type in a cost estimate.

    Attributes:
        text: Text that applies to the whole group.
    """

    _fields = {
        "type_": ("type", EnumRef("CostEstimationWarningType")),
        "text": ("text", None),
        "warnings": ("warnings", ListOf(Ref("CostEstimationWarningWithData"))),
    }

    type_: CostEstimationWarningType | None | Unset = UNSET
    text: str | None | Unset = UNSET
    warnings: list[CostEstimationWarningWithData] | None | Unset = UNSET
