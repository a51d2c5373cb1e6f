"""Get one restore point.

Returns the restore point with the given ID, including its malware status and the operations that can be started
from it.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Restore-Points#operation/GetObjectRestorePoint
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, path

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


async def asyncio_detailed(id: str, *, client: Client) -> Response[ObjectRestorePointModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(id))


async def asyncio(id: str, *, client: Client) -> ObjectRestorePointModel:
    """Get one restore point.

    Args:
        id: ID of the restore point.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(id, client=client)).parsed
