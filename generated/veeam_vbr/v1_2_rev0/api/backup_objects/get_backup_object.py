"""Get one backup object.

Returns the backup object with the given ID, including its platform and how many restore points it has.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Objects#operation/GetBackupObject
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.backup_object_model import BackupObjectModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("BackupObjectModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[BackupObjectModel, BackupObjectModel]:
    """Make the call without sending it."""
    return Request("backup_objects.get_backup_object", "GET", path("/api/v1/backupObjects/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> BackupObjectModel:
    """Get one backup object.

    Args:
        id: ID of the backup object.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
