"""Update the configuration backup settings.

Replaces the schedule, target repository and retention of configuration backup and returns the resulting settings.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_UpdateConfigurationBackupSettings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_backup_settings import ConfigurationBackupSettings
    from ...models.configuration_backup_settings_from_client import ConfigurationBackupSettingsFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ConfigurationBackupSettings"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, body: ConfigurationBackupSettingsFromClient
) -> Request[ConfigurationBackupSettings, ConfigurationBackupSettings]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.configuration_backup_update_configuration_backup_settings",
        "PUT",
        "/api/v8.1/configurationBackup/settings",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ConfigurationBackupSettingsFromClient) -> ConfigurationBackupSettings:
    """Update the configuration backup settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
