from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .data_retrieval_priority import DataRetrievalPriority


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DataRetrievalOptions(Model):
    """How to retrieve archived data and how long to keep it available.

    Attributes:
        days_to_keep: How many days the retrieved data stays available. At least 1, at most 30.
        notify_before_expiration_hours: How many hours before the data expires to send a notification.
        notify_after_complete: Whether to send a notification when the data has been retrieved.
    """

    _fields = {
        "data_retrieval_priority": ("dataRetrievalPriority", EnumRef("DataRetrievalPriority")),
        "days_to_keep": ("daysToKeep", whole),
        "notify_before_expiration_hours": ("notifyBeforeExpirationHours", whole),
        "notify_after_complete": ("notifyAfterComplete", None),
    }

    data_retrieval_priority: DataRetrievalPriority
    days_to_keep: int | None | Unset = UNSET
    notify_before_expiration_hours: int | None | Unset = UNSET
    notify_after_complete: bool | None | Unset = UNSET
