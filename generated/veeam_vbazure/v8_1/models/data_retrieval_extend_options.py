from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DataRetrievalExtendOptions(Model):
    """By how much to extend the time for which retrieved archive data stays available.

    Attributes:
        number_of_days: Number of days to extend by. At least 1, at most 30.
    """

    _fields = {"number_of_days": ("numberOfDays", whole)}

    number_of_days: int | None | Unset = UNSET
