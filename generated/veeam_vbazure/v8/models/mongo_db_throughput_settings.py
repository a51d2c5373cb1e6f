from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .mongo_db_throughput_scaling_type import MongoDbThroughputScalingType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MongoDbThroughputSettings(Model):
    """Throughput of a MongoDB database or collection.

    Attributes:
        type_: Whether the throughput scales by itself.
    """

    _fields = {"max_throughput": ("MaxThroughput", whole), "type_": ("Type", EnumRef("MongoDbThroughputScalingType"))}

    max_throughput: int | None | Unset = UNSET
    type_: MongoDbThroughputScalingType | None | Unset = UNSET
