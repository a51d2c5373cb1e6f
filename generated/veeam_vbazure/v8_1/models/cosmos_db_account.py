from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .cosmos_db_account_status import CosmosDbAccountStatus
    from .cosmos_db_account_type import CosmosDbAccountType
    from .cosmos_db_capacity_mode import CosmosDbCapacityMode
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbAccount(Model):
    """An Azure Cosmos DB account.

    Attributes:
        id: Identifies the account on the appliance.
        azure_id: Azure resource ID of the account.
        latest_restorable_timestamp: Latest moment to which the account can be restored.
        postgres_version: PostgreSQL version, for accounts of type PostgresSql.
        mongo_db_server_version: MongoDB server version, for accounts of type MongoRU.
        is_deleted: Whether the account has been deleted.
    """

    _fields = {
        "id": ("id", None),
        "azure_id": ("azureId", None),
        "name": ("name", None),
        "status": ("status", EnumRef("CosmosDbAccountStatus")),
        "account_type": ("accountType", EnumRef("CosmosDbAccountType")),
        "latest_restorable_timestamp": ("latestRestorableTimestamp", moment),
        "source_size_bytes": ("sourceSizeBytes", whole),
        "subscription_id": ("subscriptionId", None),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "resource_group_name": ("resourceGroupName", None),
        "postgres_version": ("postgresVersion", None),
        "mongo_db_server_version": ("mongoDbServerVersion", None),
        "is_deleted": ("isDeleted", None),
        "capacity_mode": ("capacityMode", EnumRef("CosmosDbCapacityMode")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    azure_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    status: CosmosDbAccountStatus | None | Unset = UNSET
    account_type: CosmosDbAccountType | None | Unset = UNSET
    latest_restorable_timestamp: datetime.datetime | None | Unset = UNSET
    source_size_bytes: int | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    postgres_version: str | None | Unset = UNSET
    mongo_db_server_version: str | None | Unset = UNSET
    is_deleted: bool | None | Unset = UNSET
    capacity_mode: CosmosDbCapacityMode | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
