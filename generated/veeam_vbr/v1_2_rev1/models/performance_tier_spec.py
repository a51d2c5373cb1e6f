from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .performance_extent_spec import PerformanceExtentSpec
    from .performance_tier_advanced_settings_model import PerformanceTierAdvancedSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PerformanceTierSpec(Model):
    """The extents that take new backups in a new scale-out backup repository."""

    _fields = {
        "performance_extents": ("performanceExtents", ListOf(Ref("PerformanceExtentSpec"))),
        "advanced_settings": ("advancedSettings", Ref("PerformanceTierAdvancedSettingsModel")),
    }

    performance_extents: list[PerformanceExtentSpec]
    advanced_settings: PerformanceTierAdvancedSettingsModel | None | Unset = UNSET
