"""Download an exported configuration backup.

Returns the file of a configuration backup whose export is ready; the body names the export session.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_DownloadExportedBackup
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.download_exported_configuration_backup_request import DownloadExportedConfigurationBackupRequest

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, body: DownloadExportedConfigurationBackupRequest) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.configuration_backup_download_exported_backup",
        "POST",
        "/api/v8.1/configurationBackup/export/download",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: DownloadExportedConfigurationBackupRequest) -> bytes:
    """Download an exported configuration backup.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
