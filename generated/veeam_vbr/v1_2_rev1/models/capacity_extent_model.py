from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CapacityExtentModel(Model):
    """Names an object storage repository that serves as an extent of the capacity tier."""

    _fields = {"id": ("id", None)}

    id: str
