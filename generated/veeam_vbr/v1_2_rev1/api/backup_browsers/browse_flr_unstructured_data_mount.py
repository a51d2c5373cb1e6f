"""List a folder of an unstructured data mount.

Returns files and folders found at a path of a mounted unstructured data backup. Filter, order and page are given in
the body.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/BrowseFLRUnstructuredDataMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.unstructured_data_flr_browse_folder_model import UnstructuredDataFlrBrowseFolderModel
    from ...models.unstructured_data_flr_browse_folder_spec import UnstructuredDataFlrBrowseFolderSpec
    from ...models.unstructured_data_flr_browse_item_model import UnstructuredDataFlrBrowseItemModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("UnstructuredDataFlrBrowseFolderModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: UnstructuredDataFlrBrowseFolderSpec
) -> PageRequest[
    UnstructuredDataFlrBrowseFolderModel, UnstructuredDataFlrBrowseFolderModel, UnstructuredDataFlrBrowseItemModel
]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.browse_flr_unstructured_data_mount",
        "POST",
        path("/api/v1/backupBrowser/flr/unstructuredData/{session_id}/browse", session_id=session_id),
        _ANSWERS,
        json=body,
        items="items",
    )


async def asyncio(
    session_id: str, *, client: Client, body: UnstructuredDataFlrBrowseFolderSpec
) -> UnstructuredDataFlrBrowseFolderModel:
    """List a folder of an unstructured data mount.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
