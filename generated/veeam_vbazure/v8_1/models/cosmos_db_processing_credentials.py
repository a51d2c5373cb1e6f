from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbProcessingCredentials(Model):
    """Map whose values are the ids of database accounts, used when Cosmos DB items are processed; may be null."""
