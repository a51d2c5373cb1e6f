from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .cosmos_db_backup_destination import CosmosDbBackupDestination
    from .data_retrieval_status import DataRetrievalStatus
    from .storage_tier_nullable import StorageTierNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectionCosmosDbAccountState(Model):
    """Where the restore points of a Cosmos DB account are kept, how many there are and whether archived data is being
    retrieved.
    """

    _fields = {
        "restore_point_count": ("restorePointCount", whole),
        "data_retrieval_status": ("dataRetrievalStatus", EnumRef("DataRetrievalStatus")),
        "destinations": ("destinations", ListOf(EnumRef("CosmosDbBackupDestination"))),
        "storage_tiers": ("storageTiers", ListOf(EnumRef("StorageTierNullable"))),
    }

    restore_point_count: int | None
    data_retrieval_status: DataRetrievalStatus
    destinations: list[CosmosDbBackupDestination] | None | Unset = UNSET
    storage_tiers: list[StorageTierNullable] | None | Unset = UNSET
