"""Get statistics of the appliance configuration.

Returns how many repositories, policies, service accounts and sessions the configuration of the appliance holds, and
its size.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ConfigurationBackup#operation/ConfigurationBackup_Stats
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.configuration_backup_stats import ConfigurationBackupStats

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ConfigurationBackupStats"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[ConfigurationBackupStats, ConfigurationBackupStats]:
    """Make the call without sending it."""
    return Request(
        "configuration_backup.configuration_backup_stats", "GET", "/api/v8.1/configurationBackup/stats", _ANSWERS
    )


async def asyncio(*, client: Client) -> ConfigurationBackupStats:
    """Get statistics of the appliance configuration.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
