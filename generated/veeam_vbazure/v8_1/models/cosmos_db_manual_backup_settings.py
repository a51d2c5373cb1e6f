from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cosmos_db_processing_credentials import CosmosDbProcessingCredentials


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbManualBackupSettings(Model):
    """Cosmos DB accounts to back up now and the repository to back them up to.

    Attributes:
        repository_id: Repository that receives the backups. Minimum length 1.
        tenant_id: Microsoft Entra tenant that the accounts belong to.
        service_account_id: Service account used for the backup.
        credentials_list: Database accounts whose credentials are used for particular items.
    """

    _fields = {
        "cosmos_db_account_ids": ("cosmosDbAccountIds", ListOf(None)),
        "repository_id": ("repositoryId", None),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "credentials_list": ("credentialsList", Ref("CosmosDbProcessingCredentials")),
    }

    cosmos_db_account_ids: list[str]
    repository_id: str
    tenant_id: str | None
    service_account_id: str
    credentials_list: CosmosDbProcessingCredentials | None | Unset = UNSET
