"""Export workers.

Returns a file that lists workers; the optional body selects which by VM name.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Worker#operation/Worker_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_export_options import WorkerExportOptions

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request(
    *, body: WorkerExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_export", "POST", "/api/v8/workers/export", _ANSWERS, headers={"Accept": accept}, json=body
    )


async def asyncio(
    *, client: Client, body: WorkerExportOptions | None | Unset = UNSET, accept: str | None | Unset = UNSET
) -> bytes:
    """Export workers.

    Args:
        accept: Media type wanted for the file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
