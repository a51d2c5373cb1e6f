from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .mongo_db_throughput_settings import MongoDbThroughputSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MongoDbRestorableSubresource(Model):
    """A MongoDB collection with its throughput."""

    _fields = {"name": ("name", None), "throughput_settings": ("throughputSettings", Ref("MongoDbThroughputSettings"))}

    name: str | None | Unset = UNSET
    throughput_settings: MongoDbThroughputSettings | None | Unset = UNSET
