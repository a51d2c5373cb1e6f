"""Back up SQL databases now.

Starts a manual backup of the given databases to a repository. Returns the job session that does the work; poll it
until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Database#operation/Database_StartManualBackup
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.sql_manual_backup_settings import SqlManualBackupSettings

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: SqlManualBackupSettings) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "database.database_start_manual_backup", "POST", "/api/v8.1/databases/startManualBackup", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: SqlManualBackupSettings) -> JobSession:
    """Back up SQL databases now.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
