from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoredDatabase(Model):
    """A SQL database that a restore session brought back."""

    _fields = {
        "name": ("name", None),
        "sql_server_name": ("sqlServerName", None),
        "elastic_pool_name": ("elasticPoolName", None),
    }

    name: str | None | Unset = UNSET
    sql_server_name: str | None | Unset = UNSET
    elastic_pool_name: str | None | Unset = UNSET
