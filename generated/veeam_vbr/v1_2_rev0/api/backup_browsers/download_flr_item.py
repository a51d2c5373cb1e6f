"""Download prepared files.

Returns files and folders that a preparation task has made ready, as a stream of bytes.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/DownloadFlrItem
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, octets, path, streamed

if TYPE_CHECKING:
    from ...client import Client
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


async def asyncio(session_id: str, task_id: str, *, client: Client, body: FlrStartDownloadSpec) -> bytes:
    """Download prepared files.

    Args:
        session_id: sessionId of the mount point.
        task_id: ID of the task that prepared the download.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, task_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
