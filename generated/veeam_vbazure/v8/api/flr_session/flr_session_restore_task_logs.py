"""Read a file restore's log.

Returns the log messages of a restore task for the path given in the body, a page at a time.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FlrSession#operation/FlrSession_RestoreTaskLogs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_session_restore_task_log_item import FlrSessionRestoreTaskLogItem
    from ...models.flr_session_restore_task_logs_request import FlrSessionRestoreTaskLogsRequest
    from ...models.flr_session_restore_task_logs_response import FlrSessionRestoreTaskLogsResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FlrSessionRestoreTaskLogsResponse"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    flr_session_id: str,
    restore_task_id: str,
    *,
    body: FlrSessionRestoreTaskLogsRequest,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[FlrSessionRestoreTaskLogsResponse, FlrSessionRestoreTaskLogsResponse, FlrSessionRestoreTaskLogItem]:
    """Make the call without sending it."""
    return PageRequest(
        "flr_session.flr_session_restore_task_logs",
        "POST",
        path(
            "/api/v8/flr/{flr_session_id}/restore/{restore_task_id}/logs",
            flr_session_id=flr_session_id,
            restore_task_id=restore_task_id,
        ),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        json=body,
        items="results",
    )


async def asyncio(
    flr_session_id: str,
    restore_task_id: str,
    *,
    client: Client,
    body: FlrSessionRestoreTaskLogsRequest,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> FlrSessionRestoreTaskLogsResponse:
    """Read a file restore's log.

    Args:
        flr_session_id: as its type says.
        restore_task_id: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(flr_session_id, restore_task_id, body=body, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
