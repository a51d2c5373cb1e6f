"""Get one file of a backup.

Returns one file of a backup, with its sizes, data reduction ratios, GFS periods and the IDs of the restore points
in it.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backups#operation/GetBackupFile
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.backup_file_model import BackupFileModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("BackupFileModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, backup_file_id: str) -> Request[BackupFileModel, BackupFileModel]:
    """Make the call without sending it."""
    return Request(
        "backups.get_backup_file",
        "GET",
        path("/api/v1/backups/{id}/backupFiles/{backup_file_id}", id=id, backup_file_id=backup_file_id),
        _ANSWERS,
    )


async def asyncio(id: str, backup_file_id: str, *, client: Client) -> BackupFileModel:
    """Get one file of a backup.

    Args:
        id: ID of the backup.
        backup_file_id: ID of the backup file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, backup_file_id))).parsed


asyncio_detailed = detailed(request, asyncio)
