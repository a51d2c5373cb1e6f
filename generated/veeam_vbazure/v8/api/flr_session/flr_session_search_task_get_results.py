"""Read the results of a search.

Returns the state of a search task and the files and folders found. While the state is Preparing, ask again; Ready
means that results are there and NoData that there are none.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FlrSession#operation/FlrSession_SearchTaskGetResults
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_session_item import FlrSessionItem
    from ...models.flr_session_search_task_result import FlrSessionSearchTaskResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FlrSessionSearchTaskResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    flr_session_id: str, search_task_id: str
) -> PageRequest[FlrSessionSearchTaskResult, FlrSessionSearchTaskResult, FlrSessionItem]:
    """Make the call without sending it."""
    return PageRequest(
        "flr_session.flr_session_search_task_get_results",
        "GET",
        path(
            "/api/v8/flr/{flr_session_id}/search/{search_task_id}/results",
            flr_session_id=flr_session_id,
            search_task_id=search_task_id,
        ),
        _ANSWERS,
        items="results",
    )


async def asyncio(flr_session_id: str, search_task_id: str, *, client: Client) -> FlrSessionSearchTaskResult:
    """Read the results of a search.

    Args:
        flr_session_id: as its type says.
        search_task_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(flr_session_id, search_task_id))).parsed


asyncio_detailed = detailed(request, asyncio)
