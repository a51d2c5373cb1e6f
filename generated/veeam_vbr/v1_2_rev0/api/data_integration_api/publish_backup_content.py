"""Publish disks of a restore point.

Starts publishing disks of a restore point as an iSCSI target, as an iSCSI mount on a Windows server or as a FUSE
mount on a Linux server, and returns the session; find the mount point of the restore point in the list and poll it
until its mountState is Mounted or MountFailed. The mount point then tells how to reach the disks.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Data-Integration-API#operation/PublishBackupContent
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.publish_backup_content_spec import PublishBackupContentSpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: PublishBackupContentSpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "data_integration_api.publish_backup_content", "POST", "/api/v1/dataIntegration/publish", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: PublishBackupContentSpec) -> SessionModel:
    """Publish disks of a restore point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
