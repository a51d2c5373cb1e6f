"""Read the configuration backup settings.

Returns the schedule, target repository and retention of configuration backup, and the status of its last session.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_GetConfigurationBackupSettings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_backup_settings import ConfigurationBackupSettings

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ConfigurationBackupSettings"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[ConfigurationBackupSettings, ConfigurationBackupSettings]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.configuration_backup_get_configuration_backup_settings",
        "GET",
        "/api/v8/configurationBackup/settings",
        _ANSWERS,
    )


async def asyncio(*, client: Client) -> ConfigurationBackupSettings:
    """Read the configuration backup settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
