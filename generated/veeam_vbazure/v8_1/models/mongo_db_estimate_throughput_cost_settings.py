from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .mongo_db_restorable_resource import MongoDbRestorableResource
    from .mongo_db_throughput_settings import MongoDbThroughputSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MongoDbEstimateThroughputCostSettings(Model):
    """MongoDB throughput to estimate the cost of."""

    _fields = {
        "database_name": ("databaseName", None),
        "collection_name": ("collectionName", None),
        "throughput_settings": ("throughputSettings", Ref("MongoDbThroughputSettings")),
        "databases": ("databases", ListOf(Ref("MongoDbRestorableResource"))),
    }

    database_name: str
    collection_name: str
    throughput_settings: MongoDbThroughputSettings | None
    databases: list[MongoDbRestorableResource]
