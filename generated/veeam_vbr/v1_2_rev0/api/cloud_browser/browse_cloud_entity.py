"""Browse the resources of a cloud account.

Returns what the cloud account in the body can reach, such as regions, buckets, containers and folders. The service
type decides the shape of the request and of the answer, and filters in the body narrow it down.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Cloud-Browser#operation/BrowseCloudEntity
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_browser_model import CloudBrowserModel
    from ...models.cloud_browser_spec import CloudBrowserSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CloudBrowserModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: CloudBrowserSpec | None | Unset = UNSET, reset_cache: bool | None | Unset = UNSET
) -> Request[CloudBrowserModel, CloudBrowserModel]:
    """Make the call without sending it."""
    return Request(
        "cloud_browser.browse_cloud_entity",
        "POST",
        "/api/v1/cloudBrowser",
        _ANSWERS,
        params={"resetCache": reset_cache},
        json=body,
    )


async def asyncio(
    *, client: Client, body: CloudBrowserSpec | None | Unset = UNSET, reset_cache: bool | None | Unset = UNSET
) -> CloudBrowserModel:
    """Browse the resources of a cloud account.

    Args:
        reset_cache: Whether to drop the cached resources and read them anew.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, reset_cache=reset_cache))).parsed


asyncio_detailed = detailed(request, asyncio)
