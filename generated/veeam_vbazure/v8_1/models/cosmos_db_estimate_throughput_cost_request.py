from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .mongo_db_estimate_throughput_cost_settings import MongoDbEstimateThroughputCostSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbEstimateThroughputCostRequest(Model):
    """Throughput to estimate the cost of.

    Attributes:
        mongo_db_settings: The MongoDB databases and collections concerned, with their throughput.
    """

    _fields = {"mongo_db_settings": ("mongoDbSettings", Ref("MongoDbEstimateThroughputCostSettings"))}

    mongo_db_settings: MongoDbEstimateThroughputCostSettings | None | Unset = UNSET
