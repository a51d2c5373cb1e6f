"""Change configuration backup settings.

Replaces the settings of the configuration backup and returns them. Read them first and send back the whole set with
your changes.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Configuration-Backup#operation/UpdateConfigBackupOptions
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
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: ConfigBackupModel) -> Request[ConfigBackupModel, ConfigBackupModel]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.update_config_backup_options", "PUT", "/api/v1/configBackup", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: ConfigBackupModel) -> ConfigBackupModel:
    """Change configuration backup settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
