from __future__ import annotations

from attrs import define

from ..types import Model, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ServicesModel(Model):
    """A service associated with the backup server, with its port."""

    _fields = {"name": ("name", None), "port": ("port", whole)}

    name: str
    port: int
