"""List SQL databases restored by a session.

Returns the SQL databases that a restore session restored, with their servers and elastic pools.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/JobSessions#operation/JobSessions_GetRestoredDatabases
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_restored_database import PageOfRestoredDatabase
    from ...models.restored_database import RestoredDatabase

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfRestoredDatabase"),
    400: Ref("ProblemDetailsTraceId"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    restore_job_session_id: str,
) -> PageRequest[PageOfRestoredDatabase, PageOfRestoredDatabase, RestoredDatabase]:
    """Make the call without sending it."""
    return PageRequest(
        "job_sessions.job_sessions_get_restored_databases",
        "GET",
        path(
            "/api/v8.1/jobSessions/{restore_job_session_id}/restoredDatabases",
            restore_job_session_id=restore_job_session_id,
        ),
        _ANSWERS,
        items="results",
    )


async def asyncio(restore_job_session_id: str, *, client: Client) -> PageOfRestoredDatabase:
    """List SQL databases restored by a session.

    Args:
        restore_job_session_id: Id of a restore session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_job_session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
