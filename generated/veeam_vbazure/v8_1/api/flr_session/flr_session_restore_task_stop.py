"""Stop a file restore.

Asks a restore task to stop and returns no body; its status tells when its items have stopped.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/FlrSession#operation/FlrSession_RestoreTaskStop
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(flr_session_id: str, restore_task_id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "flr_session.flr_session_restore_task_stop",
        "POST",
        path(
            "/api/v8.1/flr/{flr_session_id}/restore/{restore_task_id}/stop",
            flr_session_id=flr_session_id,
            restore_task_id=restore_task_id,
        ),
        _ANSWERS,
    )


async def asyncio(flr_session_id: str, restore_task_id: str, *, client: Client) -> None:
    """Stop a file restore.

    Args:
        flr_session_id: as its type says.
        restore_task_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(flr_session_id, restore_task_id))).parsed


asyncio_detailed = detailed(request, asyncio)
