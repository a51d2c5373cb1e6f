"""List what a Cosmos DB policy selects.

Returns one page of the accounts, resource groups, subscriptions and tags that a Cosmos DB policy is set to back up.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/CosmosDbPolicy#operation/CosmosDbPolicy_GetPolicySelectedItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_policy_backup_item import CosmosDbPolicyBackupItem
    from ...models.page_of_cosmos_db_policy_backup_item import PageOfCosmosDbPolicyBackupItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCosmosDbPolicyBackupItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    policy_id: str, *, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfCosmosDbPolicyBackupItem, PageOfCosmosDbPolicyBackupItem, CosmosDbPolicyBackupItem]:
    """Make the call without sending it."""
    return PageRequest(
        "cosmos_db_policy.cosmos_db_policy_get_policy_selected_items",
        "GET",
        path("/api/v8.1/policies/cosmosDb/{policy_id}/selectedItems", policy_id=policy_id),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    policy_id: str, *, client: Client, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageOfCosmosDbPolicyBackupItem:
    """List what a Cosmos DB policy selects.

    Args:
        policy_id: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
