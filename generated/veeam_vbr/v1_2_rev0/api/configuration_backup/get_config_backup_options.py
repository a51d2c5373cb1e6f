"""Get configuration backup settings.

Returns the settings of the configuration backup: target repository, schedule, encryption, notifications and the
last successful run.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Configuration-Backup#operation/GetConfigBackupOptions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.config_backup_model import ConfigBackupModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ConfigBackupModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request() -> Request[ConfigBackupModel, ConfigBackupModel]:
    """Make the call without sending it."""
    return Request("configuration_backup.get_config_backup_options", "GET", "/api/v1/configBackup", _ANSWERS)


async def asyncio(*, client: Client) -> ConfigBackupModel:
    """Get configuration backup settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
