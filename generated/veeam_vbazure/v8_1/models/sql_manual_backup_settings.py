from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlManualBackupSettings(Model):
    """What a manual SQL backup shall cover and where its data goes.

    Attributes:
        repository_id: ID of the repository that keeps the backups. Minimum length 1.
        tenant_id: ID of the Microsoft Entra tenant.
        service_account_id: ID of the service account used for the backup.
        managed_staging_server_id: ID of the SQL managed instance used for staging.
        staging_server_id: ID of the SQL server used for staging.
    """

    _fields = {
        "database_ids": ("databaseIds", ListOf(None)),
        "repository_id": ("repositoryId", None),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "managed_staging_server_id": ("managedStagingServerId", None),
        "staging_server_id": ("stagingServerId", None),
    }

    database_ids: list[str]
    repository_id: str
    tenant_id: str | None
    service_account_id: str
    managed_staging_server_id: str | None | Unset = UNSET
    staging_server_id: str | None | Unset = UNSET
