"""List SQL backup policies.

Returns one page of the SQL backup policies.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SqlPolicy#operation/SqlPolicy_GetPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_status import JobStatus
    from ...models.page_of_sql_policy import PageOfSqlPolicy
    from ...models.policy_status import PolicyStatus
    from ...models.sql_policy import SqlPolicy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfSqlPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    policy_name: str | None | Unset = UNSET,
    database_id: str | None | Unset = UNSET,
    last_job_status: list[JobStatus] | None | Unset = UNSET,
    policy_status: list[PolicyStatus] | None | Unset = UNSET,
    repository_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfSqlPolicy, PageOfSqlPolicy, SqlPolicy]:
    """Make the call without sending it."""
    return PageRequest(
        "sql_policy.sql_policy_get_policies",
        "GET",
        "/api/v8/policies/sql",
        _ANSWERS,
        params={
            "PolicyName": policy_name,
            "DatabaseId": database_id,
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
    database_id: str | None | Unset = UNSET,
    last_job_status: list[JobStatus] | None | Unset = UNSET,
    policy_status: list[PolicyStatus] | None | Unset = UNSET,
    repository_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfSqlPolicy:
    """List SQL backup policies.

    Args:
        policy_name: as its type says.
        database_id: Returns only policies that concern this database.
        last_job_status: Returns only policies whose last session has one of these statuses.
        policy_status: Returns only policies in one of these states.
        repository_id: Returns only policies that use this repository.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                policy_name=policy_name,
                database_id=database_id,
                last_job_status=last_job_status,
                policy_status=policy_status,
                repository_id=repository_id,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
