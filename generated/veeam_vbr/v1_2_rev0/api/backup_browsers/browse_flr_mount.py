"""List a folder of a mounted restore point.

Returns files and folders found at a path of the mounted file system. Filter, order and page are given in the body.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/BrowseFlrMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_browse_folder_model import FlrBrowseFolderModel
    from ...models.flr_browse_folder_spec import FlrBrowseFolderSpec
    from ...models.flr_browser_item_model import FlrBrowserItemModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FlrBrowseFolderModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: FlrBrowseFolderSpec
) -> PageRequest[FlrBrowseFolderModel, FlrBrowseFolderModel, FlrBrowserItemModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.browse_flr_mount",
        "POST",
        path("/api/v1/backupBrowser/flr/{session_id}/browse", session_id=session_id),
        _ANSWERS,
        json=body,
        items="items",
    )


async def asyncio(session_id: str, *, client: Client, body: FlrBrowseFolderSpec) -> FlrBrowseFolderModel:
    """List a folder of a mounted restore point.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
