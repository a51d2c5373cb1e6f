"""Stop a job session.

Asks a running session to stop and returns an empty answer. Poll the session until its status is final.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/JobSessions#operation/JobSessions_StopJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(session_id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "job_sessions.job_sessions_stop_job",
        "POST",
        path("/api/v8.1/jobSessions/{session_id}/stop", session_id=session_id),
        _ANSWERS,
    )


async def asyncio(session_id: str, *, client: Client) -> None:
    """Stop a job session.

    Args:
        session_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
