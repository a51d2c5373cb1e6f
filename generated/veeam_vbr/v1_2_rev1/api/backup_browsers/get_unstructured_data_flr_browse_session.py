"""Get one unstructured data mount.

Returns one mount point of an unstructured data backup, with its backup and the path separator of its file system.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/GetUnstructuredDataFlrBrowseSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.unstructured_data_flr_browse_mount_model import UnstructuredDataFlrBrowseMountModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("UnstructuredDataFlrBrowseMountModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(session_id: str) -> Request[UnstructuredDataFlrBrowseMountModel, UnstructuredDataFlrBrowseMountModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.get_unstructured_data_flr_browse_session",
        "GET",
        path("/api/v1/backupBrowser/flr/unstructuredData/{session_id}", session_id=session_id),
        _ANSWERS,
    )


async def asyncio(session_id: str, *, client: Client) -> UnstructuredDataFlrBrowseMountModel:
    """Get one unstructured data mount.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
