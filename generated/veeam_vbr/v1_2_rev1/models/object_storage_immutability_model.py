from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectStorageImmutabilityModel(Model):
    """Protection of objects against change and deletion.

    Attributes:
        days_count: How long objects are protected, in days.
    """

    _fields = {"is_enabled": ("isEnabled", None), "days_count": ("daysCount", whole)}

    is_enabled: bool | None | Unset = UNSET
    days_count: int | None | Unset = UNSET
