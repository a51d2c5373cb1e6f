"""Delete an SQL restore point.

Starts a job session that deletes the restore point of an SQL database and returns that session; poll it until its
status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SqlRestorePoint#operation/SqlRestorePoint_DeleteRestorePoint
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    423: Ref("ProblemDetails423"),
}


def request(restore_point_id: str) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "sql_restore_point.sql_restore_point_delete_restore_point",
        "DELETE",
        path("/api/v8.1/restorePoints/sql/{restore_point_id}", restore_point_id=restore_point_id),
        _ANSWERS,
    )


async def asyncio(restore_point_id: str, *, client: Client) -> JobSession:
    """Delete an SQL restore point.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id))).parsed


asyncio_detailed = detailed(request, asyncio)
