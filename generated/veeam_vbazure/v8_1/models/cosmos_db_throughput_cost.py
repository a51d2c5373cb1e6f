from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbThroughputCost(Model):
    """Estimated cost of the throughput of a Cosmos DB account.

    Attributes:
        request_unit_price: Price of request units that the estimate uses.
        region_count: Number of Azure regions that the estimate counts.
        exceeds_total_throughput: Whether the throughput exceeds the total.
    """

    _fields = {
        "min_hourly_price": ("minHourlyPrice", None),
        "max_hourly_price": ("maxHourlyPrice", None),
        "min_daily_price": ("minDailyPrice", None),
        "max_daily_price": ("maxDailyPrice", None),
        "min_monthly_price": ("minMonthlyPrice", None),
        "max_monthly_price": ("maxMonthlyPrice", None),
        "min_throughput": ("minThroughput", None),
        "max_throughput": ("maxThroughput", None),
        "request_unit_price": ("requestUnitPrice", None),
        "region_count": ("regionCount", whole),
        "exceeds_total_throughput": ("exceedsTotalThroughput", None),
    }

    min_hourly_price: float | None | Unset = UNSET
    max_hourly_price: float | None | Unset = UNSET
    min_daily_price: float | None | Unset = UNSET
    max_daily_price: float | None | Unset = UNSET
    min_monthly_price: float | None | Unset = UNSET
    max_monthly_price: float | None | Unset = UNSET
    min_throughput: float | None | Unset = UNSET
    max_throughput: float | None | Unset = UNSET
    request_unit_price: float | None | Unset = UNSET
    region_count: int | None | Unset = UNSET
    exceeds_total_throughput: bool | None | Unset = UNSET
