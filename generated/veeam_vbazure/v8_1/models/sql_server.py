from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .sql_server_type import SqlServerType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlServer(Model):
    """An Azure SQL server or SQL managed instance.

    Attributes:
        id: ID on the appliance.
        resource_id: Azure resource ID.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "resource_id": ("resourceId", None),
        "subscription_id": ("subscriptionId", None),
        "region_id": ("regionId", None),
        "server_type": ("serverType", EnumRef("SqlServerType")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    server_type: SqlServerType | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
