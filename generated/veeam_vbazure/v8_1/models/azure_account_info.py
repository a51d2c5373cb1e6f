from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureAccountInfo(Model):
    """Name and description to give to a service account."""

    _fields = {"name": ("name", None), "description": ("description", None)}

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
