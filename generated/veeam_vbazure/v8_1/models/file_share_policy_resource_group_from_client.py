from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileSharePolicyResourceGroupFromClient(Model):
    """Reference to a resource group by its id, in a file share policy."""

    _fields = {"id": ("id", None)}

    id: str | None | Unset = UNSET
