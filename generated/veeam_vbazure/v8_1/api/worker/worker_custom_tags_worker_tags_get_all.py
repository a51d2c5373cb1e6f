"""List custom tags of workers.

Returns the custom Azure tags set for workers.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/WorkerCustomTags_WorkerTagsGetAll
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_tags import WorkerTags

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("WorkerTags"), 400: Ref("ProblemDetails400"), 401: Ref("ProblemDetails401")}


def request() -> Request[WorkerTags, WorkerTags]:
    """Make the call without sending it."""
    return Request("worker.worker_custom_tags_worker_tags_get_all", "GET", "/api/v8.1/workers/customTags", _ANSWERS)


async def asyncio(*, client: Client) -> WorkerTags:
    """List custom tags of workers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
