from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbResourceEvent(Model):
    """Something that happened to a Cosmos DB account or an item in it."""

    _fields = {"event_description": ("EventDescription", None), "event_time": ("EventTime", moment)}

    event_description: str | None | Unset = UNSET
    event_time: datetime.datetime | None | Unset = UNSET
