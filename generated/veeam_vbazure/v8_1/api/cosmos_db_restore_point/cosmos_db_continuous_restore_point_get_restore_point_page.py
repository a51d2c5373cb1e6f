"""List continuous restore points of Cosmos DB.

Returns one page of the continuous backup restore points of Cosmos DB accounts.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/CosmosDbRestorePoint#operation/CosmosDbContinuousRestorePoint_GetRestorePointPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_continuous_restore_point import CosmosDbContinuousRestorePoint
    from ...models.data_retrieval_status import DataRetrievalStatus
    from ...models.page_of_cosmos_db_continuous_restore_point import PageOfCosmosDbContinuousRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCosmosDbContinuousRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    cosmos_db_account_id: str | None | Unset = UNSET,
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[
    PageOfCosmosDbContinuousRestorePoint, PageOfCosmosDbContinuousRestorePoint, CosmosDbContinuousRestorePoint
]:
    """Make the call without sending it."""
    return PageRequest(
        "cosmos_db_restore_point.cosmos_db_continuous_restore_point_get_restore_point_page",
        "GET",
        "/api/v8.1/restorePoints/cosmosDb/continuous",
        _ANSWERS,
        params={
            "CosmosDbAccountId": cosmos_db_account_id,
            "DataRetrievalStatuses": data_retrieval_statuses,
            "Offset": offset,
            "Limit": limit,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    cosmos_db_account_id: str | None | Unset = UNSET,
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfCosmosDbContinuousRestorePoint:
    """List continuous restore points of Cosmos DB.

    Args:
        cosmos_db_account_id: Id of the Cosmos DB account.
        data_retrieval_statuses: How far the retrieval of archived data has come: none, retrieving or retrieved.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                cosmos_db_account_id=cosmos_db_account_id,
                data_retrieval_statuses=data_retrieval_statuses,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
