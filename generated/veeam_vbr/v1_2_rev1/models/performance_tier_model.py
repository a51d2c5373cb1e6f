from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .performance_extent_model import PerformanceExtentModel
    from .performance_tier_advanced_settings_model import PerformanceTierAdvancedSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PerformanceTierModel(Model):
    """The extents of a scale-out backup repository that take new backups."""

    _fields = {
        "performance_extents": ("performanceExtents", ListOf(Ref("PerformanceExtentModel"))),
        "advanced_settings": ("advancedSettings", Ref("PerformanceTierAdvancedSettingsModel")),
    }

    performance_extents: list[PerformanceExtentModel]
    advanced_settings: PerformanceTierAdvancedSettingsModel | None | Unset = UNSET
