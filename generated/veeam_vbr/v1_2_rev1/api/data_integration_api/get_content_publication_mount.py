"""Get one mount point of published disks.

Returns one mount point of published disks, with its state and the server addresses, access links and mount points
of the disks.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Data-Integration-API#operation/GetContentPublicationMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.backup_content_mount_model import BackupContentMountModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("BackupContentMountModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(mount_id: str) -> Request[BackupContentMountModel, BackupContentMountModel]:
    """Make the call without sending it."""
    return Request(
        "data_integration_api.get_content_publication_mount",
        "GET",
        path("/api/v1/dataIntegration/{mount_id}", mount_id=mount_id),
        _ANSWERS,
    )


async def asyncio(mount_id: str, *, client: Client) -> BackupContentMountModel:
    """Get one mount point of published disks.

    Args:
        mount_id: ID of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(mount_id))).parsed


asyncio_detailed = detailed(request, asyncio)
