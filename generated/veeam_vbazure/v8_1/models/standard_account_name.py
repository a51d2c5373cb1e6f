from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StandardAccountName(Model):
    """A short reference to an SMTP or database account by ID and name."""

    _fields = {"id": ("id", None), "name": ("name", None)}

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
