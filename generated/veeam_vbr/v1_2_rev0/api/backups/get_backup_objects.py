"""List the objects in a backup.

Returns the machines and other objects that one backup holds.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backups#operation/GetBackupObjects
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.backup_object_model import BackupObjectModel
    from ...models.backup_objects_result import BackupObjectsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("BackupObjectsResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> PageRequest[BackupObjectsResult, BackupObjectsResult, BackupObjectModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backups.get_backup_objects", "GET", path("/api/v1/backups/{id}/objects", id=id), _ANSWERS, items="data"
    )


async def asyncio(id: str, *, client: Client) -> BackupObjectsResult:
    """List the objects in a backup.

    Args:
        id: ID of the backup.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
