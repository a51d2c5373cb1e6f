from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoredItem(Model):
    """An item that a restore session brought back."""

    _fields = {
        "name": ("name", None),
        "resource_group_name": ("resourceGroupName", None),
        "region_name": ("regionName", None),
    }

    name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
