"""Get worker statistics.

Returns how many workers there are, how many are deployed, running and used, and their total cycle time.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/Worker_GetWorkerStatistics
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_statistics import WorkerStatistics

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("WorkerStatistics"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[WorkerStatistics, WorkerStatistics]:
    """Make the call without sending it."""
    return Request("worker.worker_get_worker_statistics", "GET", "/api/v8.1/workers/statistics", _ANSWERS)


async def asyncio(*, client: Client) -> WorkerStatistics:
    """Get worker statistics.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
