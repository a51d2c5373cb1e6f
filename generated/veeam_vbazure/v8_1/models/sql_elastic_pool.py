from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlElasticPool(Model):
    """An Azure SQL elastic pool.

    Attributes:
        database_storage_capacity_mb: Storage available to one database, in megabytes.
        dtu: Size of the pool in database transaction units (DTU).
        id: ID on the appliance.
        resource_id: Azure resource ID.
        server_id: ID of the SQL server that the pool belongs to.
        pool_storage_capacity_mb: Storage of the pool, in megabytes.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "database_storage_capacity_mb": ("databaseStorageCapacityMb", whole),
        "dtu": ("dtu", whole),
        "edition": ("edition", None),
        "id": ("id", None),
        "name": ("name", None),
        "region_id": ("regionId", None),
        "resource_id": ("resourceId", None),
        "server_id": ("serverId", None),
        "state": ("state", None),
        "pool_storage_capacity_mb": ("poolStorageCapacityMb", whole),
        "subscription_id": ("subscriptionId", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    database_storage_capacity_mb: int | None | Unset = UNSET
    dtu: int | None | Unset = UNSET
    edition: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    server_id: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    pool_storage_capacity_mb: int | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
