"""List Cosmos DB accounts restored by a session.

Returns the Cosmos DB accounts that a restore session restored, with their subscriptions, resource groups and
regions.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/JobSessions#operation/JobSessions_GetRestoredCosmosDbAccounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_restored_cosmos_db_account import PageOfRestoredCosmosDbAccount
    from ...models.restored_cosmos_db_account import RestoredCosmosDbAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfRestoredCosmosDbAccount"),
    400: Ref("ProblemDetailsTraceId"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    restore_job_session_id: str,
) -> PageRequest[PageOfRestoredCosmosDbAccount, PageOfRestoredCosmosDbAccount, RestoredCosmosDbAccount]:
    """Make the call without sending it."""
    return PageRequest(
        "job_sessions.job_sessions_get_restored_cosmos_db_accounts",
        "GET",
        path(
            "/api/v8/jobSessions/{restore_job_session_id}/restoredCosmosDbAccounts",
            restore_job_session_id=restore_job_session_id,
        ),
        _ANSWERS,
        items="results",
    )


async def asyncio(restore_job_session_id: str, *, client: Client) -> PageOfRestoredCosmosDbAccount:
    """List Cosmos DB accounts restored by a session.

    Args:
        restore_job_session_id: Id of a restore session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_job_session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
