"""List job sessions.

Returns one page of job sessions, optionally of one policy, status, type, resource or period.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/JobSessions#operation/JobSessions_GetJobSessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.job_session_filter_type import JobSessionFilterType
    from ...models.job_status import JobStatus
    from ...models.page_of_job_session import PageOfJobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfJobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    policy_id: str | None | Unset = UNSET,
    filter_: str | None | Unset = UNSET,
    status: list[JobStatus] | None | Unset = UNSET,
    types: list[JobSessionFilterType] | None | Unset = UNSET,
    from_utc: datetime.datetime | None | Unset = UNSET,
    to_utc: datetime.datetime | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
) -> PageRequest[PageOfJobSession, PageOfJobSession, JobSession]:
    """Make the call without sending it."""
    return PageRequest(
        "job_sessions.job_sessions_get_job_sessions",
        "GET",
        "/api/v8/jobSessions",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "PolicyId": policy_id,
            "Filter": filter_,
            "Status": status,
            "Types": types,
            "FromUtc": from_utc,
            "ToUtc": to_utc,
            "ResourceId": resource_id,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    policy_id: str | None | Unset = UNSET,
    filter_: str | None | Unset = UNSET,
    status: list[JobStatus] | None | Unset = UNSET,
    types: list[JobSessionFilterType] | None | Unset = UNSET,
    from_utc: datetime.datetime | None | Unset = UNSET,
    to_utc: datetime.datetime | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
) -> PageOfJobSession:
    """List job sessions.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        policy_id: Returns only sessions of this policy.
        filter_: Free-text filter, passed to the server as it is; its grammar is not documented.
        status: Returns only sessions with one of these statuses.
        types: Returns only sessions of these types.
        from_utc: Start of the period to look at, in UTC.
        to_utc: End of the period to look at, in UTC.
        resource_id: Returns only sessions that concern this resource.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                policy_id=policy_id,
                filter_=filter_,
                status=status,
                types=types,
                from_utc=from_utc,
                to_utc=to_utc,
                resource_id=resource_id,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
