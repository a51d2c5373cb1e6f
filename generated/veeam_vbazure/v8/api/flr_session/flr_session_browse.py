"""Browse a recovery session's files.

Returns one page of the files and folders under the path given in the body, in a file-level recovery session.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FlrSession#operation/FlrSession_Browse
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_session_browse_request import FlrSessionBrowseRequest
    from ...models.flr_session_item import FlrSessionItem
    from ...models.page_of_flr_session_item import PageOfFlrSessionItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfFlrSessionItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    404: Ref("ProblemDetails404"),
}


def request(
    flr_session_id: str,
    *,
    body: FlrSessionBrowseRequest,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfFlrSessionItem, PageOfFlrSessionItem, FlrSessionItem]:
    """Make the call without sending it."""
    return PageRequest(
        "flr_session.flr_session_browse",
        "POST",
        path("/api/v8/flr/{flr_session_id}/browse", flr_session_id=flr_session_id),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        json=body,
        items="results",
    )


async def asyncio(
    flr_session_id: str,
    *,
    client: Client,
    body: FlrSessionBrowseRequest,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfFlrSessionItem:
    """Browse a recovery session's files.

    Args:
        flr_session_id: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(flr_session_id, body=body, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
