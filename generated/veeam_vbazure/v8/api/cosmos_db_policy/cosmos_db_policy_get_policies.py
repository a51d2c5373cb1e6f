"""List Cosmos DB backup policies.

Returns one page of Cosmos DB backup policies.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CosmosDbPolicy#operation/CosmosDbPolicy_GetPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_policy import CosmosDbPolicy
    from ...models.job_status import JobStatus
    from ...models.page_of_cosmos_db_policy import PageOfCosmosDbPolicy
    from ...models.policy_status import PolicyStatus

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCosmosDbPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    policy_name: str | None | Unset = UNSET,
    account_id: str | None | Unset = UNSET,
    last_job_status: list[JobStatus] | None | Unset = UNSET,
    policy_status: list[PolicyStatus] | None | Unset = UNSET,
    repository_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfCosmosDbPolicy, PageOfCosmosDbPolicy, CosmosDbPolicy]:
    """Make the call without sending it."""
    return PageRequest(
        "cosmos_db_policy.cosmos_db_policy_get_policies",
        "GET",
        "/api/v8/policies/cosmosDb",
        _ANSWERS,
        params={
            "PolicyName": policy_name,
            "AccountId": account_id,
            "LastJobStatus": last_job_status,
            "PolicyStatus": policy_status,
            "RepositoryId": repository_id,
            "Offset": offset,
            "Limit": limit,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    policy_name: str | None | Unset = UNSET,
    account_id: str | None | Unset = UNSET,
    last_job_status: list[JobStatus] | None | Unset = UNSET,
    policy_status: list[PolicyStatus] | None | Unset = UNSET,
    repository_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfCosmosDbPolicy:
    """List Cosmos DB backup policies.

    Args:
        policy_name: as its type says.
        account_id: Id of a Cosmos DB account that the policies concern.
        last_job_status: Status of the policies' last job session.
        policy_status: as its type says.
        repository_id: Id of the repository that the policies back up to.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                policy_name=policy_name,
                account_id=account_id,
                last_job_status=last_job_status,
                policy_status=policy_status,
                repository_id=repository_id,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
