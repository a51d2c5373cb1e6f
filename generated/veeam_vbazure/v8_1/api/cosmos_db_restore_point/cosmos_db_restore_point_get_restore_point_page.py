"""List Cosmos DB restore points in repositories.

Returns one page of Cosmos DB restore points that are kept in repositories.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/CosmosDbRestorePoint#operation/CosmosDbRestorePoint_GetRestorePointPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.cosmos_db_backup_destination import CosmosDbBackupDestination
    from ...models.cosmos_db_restore_point import CosmosDbRestorePoint
    from ...models.data_retrieval_status import DataRetrievalStatus
    from ...models.page_of_cosmos_db_restore_point import PageOfCosmosDbRestorePoint
    from ...models.storage_access_tier import StorageAccessTier

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCosmosDbRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    cosmos_db_account_id: str | None | Unset = UNSET,
    only_latest: bool | None | Unset = UNSET,
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET,
    point_in_time: datetime.datetime | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    storage_access_tier: list[StorageAccessTier] | None | Unset = UNSET,
    immutability_enabled: bool | None | Unset = UNSET,
    backup_destination: list[CosmosDbBackupDestination] | None | Unset = UNSET,
) -> PageRequest[PageOfCosmosDbRestorePoint, PageOfCosmosDbRestorePoint, CosmosDbRestorePoint]:
    """Make the call without sending it."""
    return PageRequest(
        "cosmos_db_restore_point.cosmos_db_restore_point_get_restore_point_page",
        "GET",
        "/api/v8.1/restorePoints/cosmosDb/repository",
        _ANSWERS,
        params={
            "CosmosDbAccountId": cosmos_db_account_id,
            "OnlyLatest": only_latest,
            "DataRetrievalStatuses": data_retrieval_statuses,
            "PointInTime": point_in_time,
            "Offset": offset,
            "Limit": limit,
            "StorageAccessTier": storage_access_tier,
            "ImmutabilityEnabled": immutability_enabled,
            "BackupDestination": backup_destination,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    cosmos_db_account_id: str | None | Unset = UNSET,
    only_latest: bool | None | Unset = UNSET,
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET,
    point_in_time: datetime.datetime | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    storage_access_tier: list[StorageAccessTier] | None | Unset = UNSET,
    immutability_enabled: bool | None | Unset = UNSET,
    backup_destination: list[CosmosDbBackupDestination] | None | Unset = UNSET,
) -> PageOfCosmosDbRestorePoint:
    """List Cosmos DB restore points in repositories.

    Args:
        cosmos_db_account_id: Id of the Cosmos DB account.
        only_latest: With true, only the latest restore points are returned.
        data_retrieval_statuses: How far the retrieval of archived data has come: none, retrieving or retrieved.
        point_in_time: Point in time that the restore points are selected by.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        storage_access_tier: Access tiers of the storage that holds the restore points.
        immutability_enabled: Whether immutability is on for the restore points to return.
        backup_destination: Kinds of backup to return: in blob storage (AzureBlob) or manual.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                cosmos_db_account_id=cosmos_db_account_id,
                only_latest=only_latest,
                data_retrieval_statuses=data_retrieval_statuses,
                point_in_time=point_in_time,
                offset=offset,
                limit=limit,
                storage_access_tier=storage_access_tier,
                immutability_enabled=immutability_enabled,
                backup_destination=backup_destination,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
