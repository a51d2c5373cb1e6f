from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyRegionFromClient(Model):
    """One Azure region that a backup policy shall cover."""

    _fields = {"region_id": ("regionId", None)}

    region_id: str | None | Unset = UNSET
