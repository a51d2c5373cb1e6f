"""Download prepared files.

Returns files and folders that a preparation task has made ready, as a stream of bytes.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/DownloadFlrItem
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, octets, path

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from ...client import Client, HttpResponse
    from ...models.flr_start_download_spec import FlrStartDownloadSpec

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {200: octets, 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(session_id: str, task_id: str, *, body: FlrStartDownloadSpec) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.download_flr_item",
        "POST",
        path(
            "/api/v1/backupBrowser/flr/{session_id}/prepareDownload/{task_id}/download",
            session_id=session_id,
            task_id=task_id,
        ),
        _ANSWERS,
        json=body,
    )


async def asyncio_detailed(
    session_id: str, task_id: str, *, client: Client, body: FlrStartDownloadSpec
) -> Response[bytes]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(session_id, task_id, body=body))


async def asyncio(session_id: str, task_id: str, *, client: Client, body: FlrStartDownloadSpec) -> bytes:
    """Download prepared files.

    Args:
        session_id: sessionId of the mount point.
        task_id: ID of the task that prepared the download.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(session_id, task_id, body=body, client=client)).parsed


def stream(
    session_id: str, task_id: str, *, client: Client, body: FlrStartDownloadSpec
) -> AbstractAsyncContextManager[HttpResponse]:
    """The same as `asyncio`, without holding the body in memory: read it from `aiter_bytes()` of what is entered."""
    return client.stream(request(session_id, task_id, body=body))
