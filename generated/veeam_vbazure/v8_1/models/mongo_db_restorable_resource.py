from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .mongo_db_restorable_subresource import MongoDbRestorableSubresource
    from .mongo_db_throughput_settings import MongoDbThroughputSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MongoDbRestorableResource(Model):
    """A MongoDB database with its collections and throughput."""

    _fields = {
        "name": ("name", None),
        "collections": ("collections", ListOf(Ref("MongoDbRestorableSubresource"))),
        "throughput_settings": ("throughputSettings", Ref("MongoDbThroughputSettings")),
    }

    name: str | None | Unset = UNSET
    collections: list[MongoDbRestorableSubresource] | None | Unset = UNSET
    throughput_settings: MongoDbThroughputSettings | None | Unset = UNSET
