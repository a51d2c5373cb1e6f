from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .mongo_db_restore_options import MongoDbRestoreOptions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbRepositoryRestoreOptions(Model):
    """Settings of a Cosmos DB restore from a repository.

    Attributes:
        service_account_id: Service account used for the restore.
        target_cosmos_db_account_id: Cosmos DB account to restore to.
        database_account_id: Account with the database credentials to use. Minimum length 1.
        reason: Why the restore is done, for the record.
        mongo_db_restore_options: What to restore and under which names, for MongoDB.
    """

    _fields = {
        "service_account_id": ("ServiceAccountId", None),
        "target_cosmos_db_account_id": ("TargetCosmosDbAccountId", None),
        "database_account_id": ("DatabaseAccountId", None),
        "reason": ("Reason", None),
        "mongo_db_restore_options": ("MongoDbRestoreOptions", Ref("MongoDbRestoreOptions")),
    }

    service_account_id: str
    target_cosmos_db_account_id: str
    database_account_id: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    mongo_db_restore_options: MongoDbRestoreOptions | None | Unset = UNSET
