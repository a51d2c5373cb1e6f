"""Get a file restore's status.

Returns the status of every item that a restore task restores; poll it until none is running.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/FlrSession#operation/FlrSession_RestoreTaskGetStatus
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_session_restore_task_status_response import FlrSessionRestoreTaskStatusResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FlrSessionRestoreTaskStatusResponse"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    flr_session_id: str, restore_task_id: str
) -> Request[FlrSessionRestoreTaskStatusResponse, FlrSessionRestoreTaskStatusResponse]:
    """Make the call without sending it."""
    return Request(
        "flr_session.flr_session_restore_task_get_status",
        "GET",
        path(
            "/api/v8.1/flr/{flr_session_id}/restore/{restore_task_id}/status",
            flr_session_id=flr_session_id,
            restore_task_id=restore_task_id,
        ),
        _ANSWERS,
    )


async def asyncio(flr_session_id: str, restore_task_id: str, *, client: Client) -> FlrSessionRestoreTaskStatusResponse:
    """Get a file restore's status.

    Args:
        flr_session_id: as its type says.
        restore_task_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(flr_session_id, restore_task_id))).parsed


asyncio_detailed = detailed(request, asyncio)
