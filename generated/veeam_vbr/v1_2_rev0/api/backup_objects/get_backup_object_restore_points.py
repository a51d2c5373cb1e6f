"""List the restore points of an object.

Returns the restore points of one backup object.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Objects#operation/GetBackupObjectRestorePoints
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.object_restore_point_model import ObjectRestorePointModel
    from ...models.object_restore_points_result import ObjectRestorePointsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ObjectRestorePointsResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> PageRequest[ObjectRestorePointsResult, ObjectRestorePointsResult, ObjectRestorePointModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_objects.get_backup_object_restore_points",
        "GET",
        path("/api/v1/backupObjects/{id}/restorePoints", id=id),
        _ANSWERS,
        items="data",
    )


async def asyncio(id: str, *, client: Client) -> ObjectRestorePointsResult:
    """List the restore points of an object.

    Args:
        id: ID of the backup object.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
