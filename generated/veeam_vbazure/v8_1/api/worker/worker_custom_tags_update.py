"""Change custom tags of workers.

Sets the custom Azure tags of workers to those in the body. Returns no body.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/WorkerCustomTags_Update
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_tags import WorkerTags

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: WorkerTags) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("worker.worker_custom_tags_update", "PUT", "/api/v8.1/workers/customTags", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: WorkerTags) -> None:
    """Change custom tags of workers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
