from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .cost_estimation_schedule_period import CostEstimationSchedulePeriod


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationWarningWithData(Model):
    """A warning in a cost estimate, with the items and schedules that it concerns.

    Attributes:
        protected_item_hash_ids: Protected items that the warning concerns.
        schedules: Schedules that the warning concerns.
    """

    _fields = {
        "id": ("id", None),
        "protected_item_hash_ids": ("protectedItemHashIds", ListOf(None)),
        "schedules": ("schedules", ListOf(EnumRef("CostEstimationSchedulePeriod"))),
        "text": ("text", None),
    }

    id: str | None | Unset = UNSET
    protected_item_hash_ids: list[str] | None | Unset = UNSET
    schedules: list[CostEstimationSchedulePeriod] | None | Unset = UNSET
    text: str | None | Unset = UNSET
