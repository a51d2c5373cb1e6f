"""Download an exported configuration backup.

Returns the file of a configuration backup whose export is ready; the body names the export session.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_DownloadExportedBackup
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, octets

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from ...client import Client, HttpResponse
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


async def asyncio_detailed(*, client: Client, body: DownloadExportedConfigurationBackupRequest) -> Response[bytes]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: DownloadExportedConfigurationBackupRequest) -> bytes:
    """Download an exported configuration backup.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed


def stream(
    *, client: Client, body: DownloadExportedConfigurationBackupRequest
) -> AbstractAsyncContextManager[HttpResponse]:
    """The same as `asyncio`, without holding the body in memory: read it from `aiter_bytes()` of what is entered."""
    return client.stream(request(body=body))
