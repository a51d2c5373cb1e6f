"""Read the log of a job session.

Returns the log records of one job session.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/JobSessions#operation/JobSessions_GetJobSessionLog
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session_log import JobSessionLog

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("JobSessionLog"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(session_id: str, *, instance_id: str | None | Unset = UNSET) -> Request[JobSessionLog, JobSessionLog]:
    """Make the call without sending it."""
    return Request(
        "job_sessions.job_sessions_get_job_session_log",
        "GET",
        path("/api/v8/jobSessions/{session_id}/log", session_id=session_id),
        _ANSWERS,
        params={"instanceId": instance_id},
    )


async def asyncio(session_id: str, *, client: Client, instance_id: str | None | Unset = UNSET) -> JobSessionLog:
    """Read the log of a job session.

    Args:
        session_id: as its type says.
        instance_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, instance_id=instance_id))).parsed


asyncio_detailed = detailed(request, asyncio)
