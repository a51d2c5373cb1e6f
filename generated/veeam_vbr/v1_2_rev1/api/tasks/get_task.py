"""Get one task.

Returns the current state of one task. It is over when state is Stopped; result then tells how it went. Its type
tells which further properties it has.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Tasks#operation/GetTask
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.task_model import TaskModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("TaskModel"), 401: Ref("Error"), 403: Ref("Error"), 404: Ref("Error"), 500: Ref("Error")}


def request(id: str) -> Request[TaskModel, TaskModel]:
    """Make the call without sending it."""
    return Request("tasks.get_task", "GET", path("/api/v1/tasks/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> TaskModel:
    """Get one task.

    Args:
        id: Identifier of the task.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
