"""List items restored by a session.

Returns one page of the items that a restore session restored, with their resource groups and regions.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/JobSessions#operation/JobSessions_GetRestoredItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_restored_item import PageOfRestoredItem
    from ...models.restored_item import RestoredItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfRestoredItem"),
    400: Ref("ProblemDetailsTraceId"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    restore_job_session_id: str,
    *,
    name_search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfRestoredItem, PageOfRestoredItem, RestoredItem]:
    """Make the call without sending it."""
    return PageRequest(
        "job_sessions.job_sessions_get_restored_items",
        "GET",
        path(
            "/api/v8/jobSessions/{restore_job_session_id}/restoredItems", restore_job_session_id=restore_job_session_id
        ),
        _ANSWERS,
        params={"NameSearchPattern": name_search_pattern, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    restore_job_session_id: str,
    *,
    client: Client,
    name_search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfRestoredItem:
    """List items restored by a session.

    Args:
        restore_job_session_id: Id of a restore session.
        name_search_pattern: Returns only items whose name matches this pattern.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(restore_job_session_id, name_search_pattern=name_search_pattern, offset=offset, limit=limit)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
