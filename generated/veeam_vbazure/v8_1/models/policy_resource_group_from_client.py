from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyResourceGroupFromClient(Model):
    """One resource group named in the settings of a backup policy."""

    _fields = {"id": ("id", None)}

    id: str | None | Unset = UNSET
