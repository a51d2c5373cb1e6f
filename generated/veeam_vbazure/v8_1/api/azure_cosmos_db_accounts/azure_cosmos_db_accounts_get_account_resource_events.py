"""List events of a Cosmos DB account.

Returns one page of events on the resources of a Cosmos DB account, such as creations and deletions, each with its
time.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureCosmosDbAccounts#operation/AzureCosmosDbAccounts_GetAccountResourceEvents
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.cosmos_db_resource_event import CosmosDbResourceEvent
    from ...models.cosmos_db_resource_event_type import CosmosDbResourceEventType
    from ...models.page_of_cosmos_db_resource_event import PageOfCosmosDbResourceEvent

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCosmosDbResourceEvent"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    cosmos_db_account_id: str,
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    service_account_id: str,
    event_type: list[CosmosDbResourceEventType] | None | Unset = UNSET,
    database_rid: str | None | Unset = UNSET,
    from_time: datetime.datetime | None | Unset = UNSET,
    to_time: datetime.datetime | None | Unset = UNSET,
) -> PageRequest[PageOfCosmosDbResourceEvent, PageOfCosmosDbResourceEvent, CosmosDbResourceEvent]:
    """Make the call without sending it."""
    return PageRequest(
        "azure_cosmos_db_accounts.azure_cosmos_db_accounts_get_account_resource_events",
        "GET",
        path(
            "/api/v8.1/cloudInfrastructure/cosmosDb/{cosmos_db_account_id}/resourceEvents",
            cosmos_db_account_id=cosmos_db_account_id,
        ),
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "ServiceAccountId": service_account_id,
            "EventType": event_type,
            "databaseRid": database_rid,
            "FromTime": from_time,
            "ToTime": to_time,
        },
        items="results",
    )


async def asyncio(
    cosmos_db_account_id: str,
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    service_account_id: str,
    event_type: list[CosmosDbResourceEventType] | None | Unset = UNSET,
    database_rid: str | None | Unset = UNSET,
    from_time: datetime.datetime | None | Unset = UNSET,
    to_time: datetime.datetime | None | Unset = UNSET,
) -> PageOfCosmosDbResourceEvent:
    """List events of a Cosmos DB account.

    Args:
        cosmos_db_account_id: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        service_account_id: Id of the service account to use.
        event_type: as its type says.
        database_rid: Resource id (databaseRid) of a database of the account.
        from_time: Start of the period.
        to_time: End of the period.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                cosmos_db_account_id,
                offset=offset,
                limit=limit,
                service_account_id=service_account_id,
                event_type=event_type,
                database_rid=database_rid,
                from_time=from_time,
                to_time=to_time,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
