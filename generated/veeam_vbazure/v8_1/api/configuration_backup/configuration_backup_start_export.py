"""Prepare a configuration backup for download.

Starts exporting a configuration restore point, protected by the password in the body, and returns the job session.
Poll the export status with the id of the session until the file is ready, then download it; if the session fails,
the file never becomes ready.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_StartExport
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_backup_export_request import ConfigurationBackupExportRequest
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, body: ConfigurationBackupExportRequest) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.configuration_backup_start_export",
        "POST",
        "/api/v8.1/configurationBackup/export/start",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ConfigurationBackupExportRequest) -> JobSession:
    """Prepare a configuration backup for download.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
