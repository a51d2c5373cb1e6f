"""Get one managed server.

Returns one managed server. Its type tells which further properties it has.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Managed-Servers#operation/GetManagedServer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.managed_server_model import ManagedServerModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ManagedServerModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[ManagedServerModel, ManagedServerModel]:
    """Make the call without sending it."""
    return Request(
        "managed_servers.get_managed_server",
        "GET",
        path("/api/v1/backupInfrastructure/managedServers/{id}", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> ManagedServerModel:
    """Get one managed server.

    Args:
        id: Identifier of the managed server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
