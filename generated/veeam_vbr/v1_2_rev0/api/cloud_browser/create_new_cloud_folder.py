"""Create a folder in cloud storage.

Creates a folder in the bucket or container that the body names.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Cloud-Browser#operation/CreateNewCloudFolder
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
    from ...models.empty_success_response import EmptySuccessResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("EmptySuccessResponse"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: CloudBrowserNewFolderSpec | None | Unset = UNSET
) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request(
        "cloud_browser.create_new_cloud_folder", "POST", "/api/v1/cloudBrowser/newFolder", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: CloudBrowserNewFolderSpec | None | Unset = UNSET) -> EmptySuccessResponse:
    """Create a folder in cloud storage.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
