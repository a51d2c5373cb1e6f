from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .mongo_db_throughput_settings import MongoDbThroughputSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MongoDbCollectionRestoreOptions(Model):
    """How to restore one MongoDB collection.

    Attributes:
        new_name: Name of the restored collection, when it is not to keep its own.
    """

    _fields = {
        "name": ("Name", None),
        "new_name": ("NewName", None),
        "throughput_settings": ("ThroughputSettings", Ref("MongoDbThroughputSettings")),
    }

    name: str | None | Unset = UNSET
    new_name: str | None | Unset = UNSET
    throughput_settings: MongoDbThroughputSettings | None | Unset = UNSET
