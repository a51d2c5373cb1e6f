"""Get a configuration restore point.

Returns one restore point of the appliance configuration with its file, repository and metadata.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_GetRestorePointById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_restore_point import ConfigurationRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ConfigurationRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(restore_point_id: str) -> Request[ConfigurationRestorePoint, ConfigurationRestorePoint]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.configuration_backup_get_restore_point_by_id",
        "GET",
        path("/api/v8.1/configurationBackup/restorePoints/{restore_point_id}", restore_point_id=restore_point_id),
        _ANSWERS,
    )


async def asyncio(restore_point_id: str, *, client: Client) -> ConfigurationRestorePoint:
    """Get a configuration restore point.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id))).parsed


asyncio_detailed = detailed(request, asyncio)
