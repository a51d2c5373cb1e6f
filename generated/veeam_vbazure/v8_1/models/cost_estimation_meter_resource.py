from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationMeterResource(Model):
    """Azure resource that a meter charges for."""

    _fields = {
        "name": ("name", None),
        "hash_id": ("hashId", None),
        "resource_id": ("resourceId", None),
        "size_gb": ("sizeGB", None),
    }

    name: str | None | Unset = UNSET
    hash_id: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    size_gb: float | None | Unset = UNSET
