"""Get one SQL restore point.

Returns one restore point of an SQL database: its time, size, storage tier, immutability and the state of its data.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SqlRestorePoint#operation/SqlRestorePoint_GetRestorePointById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.sql_restore_point import SqlRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SqlRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(restore_point_id: str) -> Request[SqlRestorePoint, SqlRestorePoint]:
    """Make the call without sending it."""
    return Request(
        "sql_restore_point.sql_restore_point_get_restore_point_by_id",
        "GET",
        path("/api/v8/restorePoints/sql/{restore_point_id}", restore_point_id=restore_point_id),
        _ANSWERS,
    )


async def asyncio(restore_point_id: str, *, client: Client) -> SqlRestorePoint:
    """Get one SQL restore point.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id))).parsed


asyncio_detailed = detailed(request, asyncio)
