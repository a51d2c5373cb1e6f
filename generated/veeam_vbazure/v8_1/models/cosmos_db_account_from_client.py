from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbAccountFromClient(Model):
    """Reference to a Cosmos DB account by its id."""

    _fields = {"id": ("id", None)}

    id: str | None | Unset = UNSET
