"""Stop a task.

Asks the server to stop the task; the answer has no data. Stopping takes time: poll GetTask until the state is
Stopped.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Tasks#operation/StopTask
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.empty_success_response import EmptySuccessResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EmptySuccessResponse"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request("tasks.stop_task", "POST", path("/api/v1/tasks/{id}/stop", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> EmptySuccessResponse:
    """Stop a task.

    Args:
        id: Identifier of the task.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
