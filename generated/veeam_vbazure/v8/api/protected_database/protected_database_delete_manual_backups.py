"""Delete manual backups of a SQL database.

Removes only the manually created backups of one protected database. Returns the job session to poll until its
status is final, or an empty answer when no session was started.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedDatabase#operation/ProtectedDatabase_DeleteManualBackups
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
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(database_id: str) -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request(
        "protected_database.protected_database_delete_manual_backups",
        "POST",
        path("/api/v8/protectedItem/sql/{database_id}/deleteManualBackups", database_id=database_id),
        _ANSWERS,
    )


async def asyncio(database_id: str, *, client: Client) -> JobSession | None:
    """Delete manual backups of a SQL database.

    Args:
        database_id: Id as the list returns it; percent-encode any slash in it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(database_id))).parsed


asyncio_detailed = detailed(request, asyncio)
