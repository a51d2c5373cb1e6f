from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationFileShareAssumptions(Model):
    """Assumptions behind a cost estimate for a file share policy.

    Attributes:
        daily_churn_ratio: Share of the data that is taken to change in a day.
    """

    _fields = {"daily_churn_ratio": ("dailyChurnRatio", None)}

    daily_churn_ratio: float
