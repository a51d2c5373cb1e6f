from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerTag(Model):
    """A custom tag for workers, as key and value."""

    _fields = {"key": ("key", None), "value": ("value", None)}

    key: str | None | Unset = UNSET
    value: str | None | Unset = UNSET
