"""Add a managed server.

Starts adding a server to the backup infrastructure and returns the session. Poll the session until its state is
Stopped, then read its result. GetConnectionCertificate gives the fingerprint or certificate to put in the body.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Managed-Servers#operation/CreateManagedServer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.managed_server_spec import ManagedServerSpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: ManagedServerSpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "managed_servers.create_managed_server",
        "POST",
        "/api/v1/backupInfrastructure/managedServers",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ManagedServerSpec) -> SessionModel:
    """Add a managed server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
