from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationAssumptionFromClient(Model):
    """Assumptions to use in a cost estimate.

    Attributes:
        daily_churn: Share of the data that is taken to change in a day.
        disk_occupied_size_ratio: Share of a disk's size that is taken to be in use.
        data_compression_ratio: How far the data is taken to shrink when compressed.
    """

    _fields = {
        "daily_churn": ("dailyChurn", None),
        "disk_occupied_size_ratio": ("diskOccupiedSizeRatio", None),
        "data_compression_ratio": ("dataCompressionRatio", None),
    }

    daily_churn: float | None | Unset = UNSET
    disk_occupied_size_ratio: float | None | Unset = UNSET
    data_compression_ratio: float | None | Unset = UNSET
