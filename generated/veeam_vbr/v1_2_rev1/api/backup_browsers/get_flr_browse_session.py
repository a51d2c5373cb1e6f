"""Get one file restore mount.

Returns one file restore mount point, with the machine, the restore point and the path separator of its file system.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/GetFlrBrowseSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_browse_mount_model import FlrBrowseMountModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("FlrBrowseMountModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(session_id: str) -> Request[FlrBrowseMountModel, FlrBrowseMountModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.get_flr_browse_session",
        "GET",
        path("/api/v1/backupBrowser/flr/{session_id}", session_id=session_id),
        _ANSWERS,
    )


async def asyncio(session_id: str, *, client: Client) -> FlrBrowseMountModel:
    """Get one file restore mount.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
