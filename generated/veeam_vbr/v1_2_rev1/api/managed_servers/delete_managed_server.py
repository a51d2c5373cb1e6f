"""Remove a managed server.

Starts removing a server from the backup infrastructure and returns the session. Poll the session until its state is
Stopped, then read its result.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Managed-Servers#operation/DeleteManagedServer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "managed_servers.delete_managed_server",
        "DELETE",
        path("/api/v1/backupInfrastructure/managedServers/{id}", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> SessionModel:
    """Remove a managed server.

    Args:
        id: Identifier of the managed server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
