"""Get one restore point.

Returns the restore point with the given ID, including its malware status and the operations that can be started
from it.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore-Points#operation/GetObjectRestorePoint
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.object_restore_point_model import ObjectRestorePointModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ObjectRestorePointModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[ObjectRestorePointModel, ObjectRestorePointModel]:
    """Make the call without sending it."""
    return Request(
        "restore_points.get_object_restore_point", "GET", path("/api/v1/restorePoints/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> ObjectRestorePointModel:
    """Get one restore point.

    Args:
        id: ID of the restore point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
