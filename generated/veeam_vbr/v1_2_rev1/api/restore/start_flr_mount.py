"""Mount a restore point for file restore.

Mounts the file system of a Windows or Linux restore point and returns the mount point, not a session. Use its
sessionId with the operations under /api/v1/backupBrowser/flr, and unmount it when done unless automatic unmounting
is enabled.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Restore#operation/StartFlrMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_browse_mount_model import FlrBrowseMountModel
    from ...models.flr_mount_spec import FlrMountSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("FlrBrowseMountModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: FlrMountSpec) -> Request[FlrBrowseMountModel, FlrBrowseMountModel]:
    """Make the call without sending it."""
    return Request("restore.start_flr_mount", "POST", "/api/v1/restore/flr", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: FlrMountSpec) -> FlrBrowseMountModel:
    """Mount a restore point for file restore.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
