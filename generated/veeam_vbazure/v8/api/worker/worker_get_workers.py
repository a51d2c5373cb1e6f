"""List workers.

Returns one page of workers with their status, size, network and region.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Worker#operation/Worker_GetWorkers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_worker import PageOfWorker
    from ...models.worker import Worker

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfWorker"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, search_pattern: str | None | Unset = UNSET, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfWorker, PageOfWorker, Worker]:
    """Make the call without sending it."""
    return PageRequest(
        "worker.worker_get_workers",
        "GET",
        "/api/v8/workers",
        _ANSWERS,
        params={"SearchPattern": search_pattern, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfWorker:
    """List workers.

    Args:
        search_pattern: Only items whose name contains this text.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(search_pattern=search_pattern, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
