from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .azure_environment import AzureEnvironment
    from .azure_subscription import AzureSubscription
    from .links_dictionary import LinksDictionary
    from .region import Region
    from .resource_group import ResourceGroup
    from .sql_server_for_protected_database import SqlServerForProtectedDatabase


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedDatabase(Model):
    """A SQL database that has backups.

    Attributes:
        id: ID on the appliance.
        azure_id: Azure resource ID.
        size_in_mb: Size of the database, in megabytes.
        sql_elastic_pool: Elastic pool that the database belongs to, if any.
        last_backup: When the latest backup was made.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "azure_id": ("azureId", None),
        "name": ("name", None),
        "sql_server": ("sqlServer", Ref("SqlServerForProtectedDatabase")),
        "azure_environment": ("azureEnvironment", EnumRef("AzureEnvironment")),
        "size_in_mb": ("sizeInMb", whole),
        "subscription_id": ("subscriptionId", None),
        "sql_elastic_pool": ("sqlElasticPool", None),
        "last_backup": ("lastBackup", moment),
        "subscription": ("subscription", Ref("AzureSubscription")),
        "region": ("region", Ref("Region")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    azure_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    sql_server: SqlServerForProtectedDatabase | None | Unset = UNSET
    azure_environment: AzureEnvironment | None | Unset = UNSET
    size_in_mb: int | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    sql_elastic_pool: str | None | Unset = UNSET
    last_backup: datetime.datetime | None | Unset = UNSET
    subscription: AzureSubscription | None | Unset = UNSET
    region: Region | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
