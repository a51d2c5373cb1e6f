"""List the disks in a restore point.

Returns the disks saved in a restore point, with the name, capacity and processing state of each.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Restore-Points#operation/GetObjectRestorePointDisks
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.object_restore_point_disk_model import ObjectRestorePointDiskModel
    from ...models.object_restore_point_disks_result import ObjectRestorePointDisksResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ObjectRestorePointDisksResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    id: str,
) -> PageRequest[ObjectRestorePointDisksResult, ObjectRestorePointDisksResult, ObjectRestorePointDiskModel]:
    """Make the call without sending it."""
    return PageRequest(
        "restore_points.get_object_restore_point_disks",
        "GET",
        path("/api/v1/restorePoints/{id}/disks", id=id),
        _ANSWERS,
        items="data",
    )


async def asyncio(id: str, *, client: Client) -> ObjectRestorePointDisksResult:
    """List the disks in a restore point.

    Args:
        id: ID of the restore point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
