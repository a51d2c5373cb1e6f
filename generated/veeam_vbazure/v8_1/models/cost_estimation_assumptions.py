from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationAssumptions(Model):
    """Assumptions behind a cost estimate for an Azure VM policy.

    Attributes:
        disk_occupied_size_ratio: Share of a disk's size that is taken to be in use.
        daily_churn_ratio: Share of the data that is taken to change in a day.
        data_compression_ratio: How far the data is taken to shrink when compressed.
    """

    _fields = {
        "disk_occupied_size_ratio": ("diskOccupiedSizeRatio", None),
        "daily_churn_ratio": ("dailyChurnRatio", None),
        "data_compression_ratio": ("dataCompressionRatio", None),
    }

    disk_occupied_size_ratio: float
    daily_churn_ratio: float
    data_compression_ratio: float
