"""Start a restore of files.

Starts restoring the files and folders named in the body, to their own or to another path, and returns the id of the
restore task. Poll the task's status until no item is running.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FlrSession#operation/FlrSession_RestoreTaskStart
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_session_restore_task_start_request import FlrSessionRestoreTaskStartRequest
    from ...models.flr_session_restore_task_start_response import FlrSessionRestoreTaskStartResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FlrSessionRestoreTaskStartResponse"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    flr_session_id: str, *, body: FlrSessionRestoreTaskStartRequest
) -> Request[FlrSessionRestoreTaskStartResponse, FlrSessionRestoreTaskStartResponse]:
    """Make the call without sending it."""
    return Request(
        "flr_session.flr_session_restore_task_start",
        "POST",
        path("/api/v8/flr/{flr_session_id}/restore", flr_session_id=flr_session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    flr_session_id: str, *, client: Client, body: FlrSessionRestoreTaskStartRequest
) -> FlrSessionRestoreTaskStartResponse:
    """Start a restore of files.

    Args:
        flr_session_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(flr_session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
