"""Check whether an exported backup can be downloaded.

Tells whether the export that a session prepares is ready. Poll until it is, then download the file.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_GetExportStatus
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.get_configuration_backup_export_status import GetConfigurationBackupExportStatus

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("GetConfigurationBackupExportStatus"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(session_id: str) -> Request[GetConfigurationBackupExportStatus, GetConfigurationBackupExportStatus]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.configuration_backup_get_export_status",
        "GET",
        path("/api/v8/configurationBackup/export/status/{session_id}", session_id=session_id),
        _ANSWERS,
    )


async def asyncio(session_id: str, *, client: Client) -> GetConfigurationBackupExportStatus:
    """Check whether an exported backup can be downloaded.

    Args:
        session_id: Id of the job session returned when the export was started.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
