from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TagFromClient(Model):
    """An Azure tag to use in the settings, as name and value."""

    _fields = {"name": ("name", None), "value": ("value", None)}

    name: str | None | Unset = UNSET
    value: str | None | Unset = UNSET
