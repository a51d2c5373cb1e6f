"""Add a managed server.

Starts adding a server to the backup infrastructure and returns the session. Poll the session until its state is
Stopped, then read its result. GetConnectionCertificate gives the fingerprint or certificate to put in the body.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Managed-Servers#operation/CreateManagedServer
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client, body: ManagedServerSpec) -> Response[SessionModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: ManagedServerSpec) -> SessionModel:
    """Add a managed server.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
