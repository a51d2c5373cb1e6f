"""List what a file search found.

Returns files and folders that a search task found in the mounted file system. Order and page are given in the body.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/FlrBrowseSearchResult
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_browser_item_model import FlrBrowserItemModel
    from ...models.flr_search_for_result_model import FlrSearchForResultModel
    from ...models.flr_search_for_result_spec import FlrSearchForResultSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FlrSearchForResultModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, task_id: str, *, body: FlrSearchForResultSpec
) -> PageRequest[FlrSearchForResultModel, FlrSearchForResultModel, FlrBrowserItemModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.flr_browse_search_result",
        "POST",
        path("/api/v1/backupBrowser/flr/{session_id}/search/{task_id}/browse", session_id=session_id, task_id=task_id),
        _ANSWERS,
        json=body,
        items="items",
    )


async def asyncio(
    session_id: str, task_id: str, *, client: Client, body: FlrSearchForResultSpec
) -> FlrSearchForResultModel:
    """List what a file search found.

    Args:
        session_id: sessionId of the mount point.
        task_id: ID of the search task.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, task_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
