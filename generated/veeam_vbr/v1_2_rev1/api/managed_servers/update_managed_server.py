"""Change a managed server.

Starts replacing the settings of a managed server and returns the session. Poll the session until its state is
Stopped, then read its result. Read the server first and send it back whole with your changes.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Managed-Servers#operation/UpdateManagedServer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.managed_server_model import ManagedServerModel
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: ManagedServerModel) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "managed_servers.update_managed_server",
        "PUT",
        path("/api/v1/backupInfrastructure/managedServers/{id}", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: ManagedServerModel) -> SessionModel:
    """Change a managed server.

    Args:
        id: Identifier of the managed server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
