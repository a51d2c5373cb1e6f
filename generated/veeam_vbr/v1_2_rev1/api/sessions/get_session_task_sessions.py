"""List task sessions of a session.

Returns the task sessions of one session, that is, the work done for each object. The operation takes no paging or
filter parameters; GetAllTaskSessions with sessionIdFilter does.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Sessions#operation/GetSessionTaskSessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.task_session_model import TaskSessionModel
    from ...models.task_sessions_result import TaskSessionsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("TaskSessionsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(id: str) -> PageRequest[TaskSessionsResult, TaskSessionsResult, TaskSessionModel]:
    """Make the call without sending it."""
    return PageRequest(
        "sessions.get_session_task_sessions",
        "GET",
        path("/api/v1/sessions/{id}/taskSessions", id=id),
        _ANSWERS,
        items="data",
    )


async def asyncio(id: str, *, client: Client) -> TaskSessionsResult:
    """List task sessions of a session.

    Args:
        id: Identifier of the session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
