"""Restore an SQL database.

Starts a job session that restores an SQL database from this restore point, to a new location if the body names one.
Returns that session; poll it until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SqlRestorePoint#operation/SqlRestorePoint_RestoreAzureSqlDatabase
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.database_restore_options import DatabaseRestoreOptions
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(restore_point_id: str, *, body: DatabaseRestoreOptions) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "sql_restore_point.sql_restore_point_restore_azure_sql_database",
        "POST",
        path("/api/v8/restorePoints/sql/{restore_point_id}/restoreDb", restore_point_id=restore_point_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(restore_point_id: str, *, client: Client, body: DatabaseRestoreOptions) -> JobSession:
    """Restore an SQL database.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
