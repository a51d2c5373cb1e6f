"""Get one task session.

Returns one task session with its state and result. Its type tells which further properties it has.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Sessions#operation/GetTaskSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.task_session_model import TaskSessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("TaskSessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[TaskSessionModel, TaskSessionModel]:
    """Make the call without sending it."""
    return Request("sessions.get_task_session", "GET", path("/api/v1/taskSessions/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> TaskSessionModel:
    """Get one task session.

    Args:
        id: Identifier of the task session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
