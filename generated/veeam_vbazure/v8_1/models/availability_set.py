from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AvailabilitySet(Model):
    """An Azure availability set."""

    _fields = {"id": ("id", None), "name": ("name", None), "region_name": ("regionName", None)}

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
