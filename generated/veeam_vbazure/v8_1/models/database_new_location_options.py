from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DatabaseNewLocationOptions(Model):
    """Name, SQL server and elastic pool for a database that is restored to a new location."""

    _fields = {
        "new_name": ("newName", None),
        "target_server_id": ("targetServerId", None),
        "elastic_pool_name": ("elasticPoolName", None),
    }

    new_name: str | None | Unset = UNSET
    target_server_id: str | None | Unset = UNSET
    elastic_pool_name: str | None | Unset = UNSET
