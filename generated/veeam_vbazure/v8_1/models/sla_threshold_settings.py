from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaThresholdSettings(Model):
    """Percentages that decide whether an SLA target counts as met or missed.

    Attributes:
        met_target_above: Above this percentage the target counts as met.
        missed_target_below: Below this percentage the target counts as missed.
    """

    _fields = {"met_target_above": ("metTargetAbove", whole), "missed_target_below": ("missedTargetBelow", whole)}

    met_target_above: int | None | Unset = UNSET
    missed_target_below: int | None | Unset = UNSET
