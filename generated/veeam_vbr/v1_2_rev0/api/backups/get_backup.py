"""Get one backup.

Returns the backup with the given ID, including its platform, its repository and the job that made it.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backups#operation/GetBackup
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.backup_model import BackupModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("BackupModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[BackupModel, BackupModel]:
    """Make the call without sending it."""
    return Request("backups.get_backup", "GET", path("/api/v1/backups/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> BackupModel:
    """Get one backup.

    Args:
        id: ID of the backup.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
