from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbAccountRestoreTimeRange(Model):
    """Period within which a Cosmos DB account can be restored to any moment.

    Attributes:
        latest_restorable_timestamp: End of the period.
        earliest_restorable_timestamp: Start of the period.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "latest_restorable_timestamp": ("latestRestorableTimestamp", moment),
        "earliest_restorable_timestamp": ("earliestRestorableTimestamp", moment),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    latest_restorable_timestamp: datetime.datetime | None | Unset = UNSET
    earliest_restorable_timestamp: datetime.datetime | None | Unset = UNSET
