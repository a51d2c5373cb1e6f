from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .database_status import DatabaseStatus
    from .database_type import DatabaseType
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Database(Model):
    """An Azure SQL database.

    Attributes:
        id: Identifies the database on the appliance.
        resource_id: Azure resource ID of the database.
    """

    _fields = {
        "id": ("id", None),
        "resource_id": ("resourceId", None),
        "name": ("name", None),
        "server_name": ("serverName", None),
        "server_id": ("serverId", None),
        "resource_group_name": ("resourceGroupName", None),
        "size_in_mb": ("sizeInMb", whole),
        "subscription_id": ("subscriptionId", None),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "has_elastic_pool": ("hasElasticPool", None),
        "status": ("status", EnumRef("DatabaseStatus")),
        "database_type": ("databaseType", EnumRef("DatabaseType")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    server_name: str | None | Unset = UNSET
    server_id: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    size_in_mb: int | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    has_elastic_pool: bool | None | Unset = UNSET
    status: DatabaseStatus | None | Unset = UNSET
    database_type: DatabaseType | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
