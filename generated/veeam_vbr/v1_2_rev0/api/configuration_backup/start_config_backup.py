"""Back up the server configuration now.

Starts a configuration backup and returns its session. Poll the session until its state is Stopped, then read its
result.

Available to: Backup Administrator, Backup Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Configuration-Backup#operation/StartConfigBackup
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request() -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("configuration_backup.start_config_backup", "POST", "/api/v1/configBackup/backup", _ANSWERS)


async def asyncio(*, client: Client) -> SessionModel:
    """Back up the server configuration now.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
