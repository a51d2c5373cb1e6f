"""Start a search for files.

Starts a search under a path of a file-level recovery session and returns the id of the search task. Read its
results until the state is no longer Preparing.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FlrSession#operation/FlrSession_SearchTaskStart
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_session_search_task_start_request import FlrSessionSearchTaskStartRequest
    from ...models.flr_session_search_task_start_response import FlrSessionSearchTaskStartResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FlrSessionSearchTaskStartResponse"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    flr_session_id: str, *, body: FlrSessionSearchTaskStartRequest
) -> Request[FlrSessionSearchTaskStartResponse, FlrSessionSearchTaskStartResponse]:
    """Make the call without sending it."""
    return Request(
        "flr_session.flr_session_search_task_start",
        "POST",
        path("/api/v8/flr/{flr_session_id}/search/start", flr_session_id=flr_session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    flr_session_id: str, *, client: Client, body: FlrSessionSearchTaskStartRequest
) -> FlrSessionSearchTaskStartResponse:
    """Start a search for files.

    Args:
        flr_session_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(flr_session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
