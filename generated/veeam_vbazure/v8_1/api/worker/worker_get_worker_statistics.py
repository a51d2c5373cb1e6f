"""Get worker statistics.

Returns how many workers there are, how many are deployed, running and used, and their total cycle time.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/Worker_GetWorkerStatistics
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_statistics import WorkerStatistics

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("WorkerStatistics"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[WorkerStatistics, WorkerStatistics]:
    """Make the call without sending it."""
    return Request("worker.worker_get_worker_statistics", "GET", "/api/v8.1/workers/statistics", _ANSWERS)


async def asyncio_detailed(*, client: Client) -> Response[WorkerStatistics]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> WorkerStatistics:
    """Get worker statistics.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
