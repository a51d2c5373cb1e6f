from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbAccountRestorableSubresource(Model):
    """A restorable item within another item of a Cosmos DB account."""

    _fields = {"name": ("name", None), "resource_type": ("resourceType", None)}

    name: str | None | Unset = UNSET
    resource_type: str | None | Unset = UNSET
