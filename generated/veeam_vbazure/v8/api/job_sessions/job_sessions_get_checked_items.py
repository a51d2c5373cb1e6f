"""List resources checked by a health check.

Returns one page of the resources that a health check session checked, with how many restore points each has and how
many are corrupted.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/JobSessions#operation/JobSessions_GetCheckedItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.checked_item import CheckedItem
    from ...models.page_of_checked_item import PageOfCheckedItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCheckedItem"),
    400: Ref("ProblemDetailsTraceId"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    health_check_job_session_id: str,
    *,
    name_search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfCheckedItem, PageOfCheckedItem, CheckedItem]:
    """Make the call without sending it."""
    return PageRequest(
        "job_sessions.job_sessions_get_checked_items",
        "GET",
        path(
            "/api/v8/jobSessions/{health_check_job_session_id}/checkedItems",
            health_check_job_session_id=health_check_job_session_id,
        ),
        _ANSWERS,
        params={"NameSearchPattern": name_search_pattern, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    health_check_job_session_id: str,
    *,
    client: Client,
    name_search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfCheckedItem:
    """List resources checked by a health check.

    Args:
        health_check_job_session_id: Id of a health check session.
        name_search_pattern: Returns only items whose name matches this pattern.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(health_check_job_session_id, name_search_pattern=name_search_pattern, offset=offset, limit=limit)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
