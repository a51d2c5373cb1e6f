from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CapacityTierOverridePolicyModel(Model):
    """Moves backups to the capacity tier before their time when space runs short.

    Attributes:
        override_space_threshold_percents: Used space from which backups are moved early, in percent.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "override_space_threshold_percents": ("overrideSpaceThresholdPercents", whole),
    }

    is_enabled: bool
    override_space_threshold_percents: int | None | Unset = UNSET
