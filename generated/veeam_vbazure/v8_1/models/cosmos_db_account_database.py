from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbAccountDatabase(Model):
    """A database of a Cosmos DB account.

    Attributes:
        database_rid: Internal resource ID of the database in Cosmos DB.
        deletion_time: When the database was deleted, if it was.
    """

    _fields = {"database_rid": ("databaseRid", None), "name": ("name", None), "deletion_time": ("deletionTime", moment)}

    database_rid: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    deletion_time: datetime.datetime | None | Unset = UNSET
