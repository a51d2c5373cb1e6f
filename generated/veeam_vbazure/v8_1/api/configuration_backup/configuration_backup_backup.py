"""Back up the configuration now.

Starts a manual configuration backup to the given repository. Returns the job session that does the work; poll it
until its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_Backup
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_backup_request import ConfigurationBackupRequest
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, body: ConfigurationBackupRequest) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.configuration_backup_backup",
        "POST",
        "/api/v8.1/configurationBackup/backup",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ConfigurationBackupRequest) -> JobSession:
    """Back up the configuration now.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
