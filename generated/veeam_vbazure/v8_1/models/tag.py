from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Tag(Model):
    """An Azure tag, as name and value."""

    _fields = {"id": ("id", None), "name": ("name", None), "value": ("value", None)}

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    value: str | None | Unset = UNSET
