from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .mongo_db_collection_restore_options import MongoDbCollectionRestoreOptions
    from .mongo_db_throughput_settings import MongoDbThroughputSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MongoDbDatabaseRestoreOptions(Model):
    """How to restore one MongoDB database.

    Attributes:
        new_name: Name of the restored database, when it is not to keep its own.
        collections: Collections of the database to restore.
    """

    _fields = {
        "name": ("Name", None),
        "new_name": ("NewName", None),
        "collections": ("Collections", ListOf(Ref("MongoDbCollectionRestoreOptions"))),
        "throughput_settings": ("ThroughputSettings", Ref("MongoDbThroughputSettings")),
    }

    name: str | None | Unset = UNSET
    new_name: str | None | Unset = UNSET
    collections: list[MongoDbCollectionRestoreOptions] | None | Unset = UNSET
    throughput_settings: MongoDbThroughputSettings | None | Unset = UNSET
