"""Go on to a search's next results.

Asks a search task for its next page and returns no body; read its results again until the state is no longer
Preparing.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FlrSession#operation/FlrSession_SearchTaskNextPage
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


def request(flr_session_id: str, search_task_id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "flr_session.flr_session_search_task_next_page",
        "POST",
        path(
            "/api/v8/flr/{flr_session_id}/search/{search_task_id}/nextPage",
            flr_session_id=flr_session_id,
            search_task_id=search_task_id,
        ),
        _ANSWERS,
    )


async def asyncio(flr_session_id: str, search_task_id: str, *, client: Client) -> None:
    """Go on to a search's next results.

    Args:
        flr_session_id: as its type says.
        search_task_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(flr_session_id, search_task_id))).parsed


asyncio_detailed = detailed(request, asyncio)
