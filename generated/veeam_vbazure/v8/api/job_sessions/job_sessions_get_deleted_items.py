"""List restore points removed by retention.

Returns one page of the restore points that a retention session removed.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/JobSessions#operation/JobSessions_GetDeletedItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_deleted_restore_point import JobDeletedRestorePoint
    from ...models.page_of_job_deleted_restore_point import PageOfJobDeletedRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfJobDeletedRestorePoint"),
    400: Ref("ProblemDetailsTraceId"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    retention_job_session_id: str,
    *,
    name_search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfJobDeletedRestorePoint, PageOfJobDeletedRestorePoint, JobDeletedRestorePoint]:
    """Make the call without sending it."""
    return PageRequest(
        "job_sessions.job_sessions_get_deleted_items",
        "GET",
        path(
            "/api/v8/jobSessions/{retention_job_session_id}/deletedItems",
            retention_job_session_id=retention_job_session_id,
        ),
        _ANSWERS,
        params={"NameSearchPattern": name_search_pattern, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    retention_job_session_id: str,
    *,
    client: Client,
    name_search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfJobDeletedRestorePoint:
    """List restore points removed by retention.

    Args:
        retention_job_session_id: Id of a retention session.
        name_search_pattern: Returns only items whose name matches this pattern.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(retention_job_session_id, name_search_pattern=name_search_pattern, offset=offset, limit=limit)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
