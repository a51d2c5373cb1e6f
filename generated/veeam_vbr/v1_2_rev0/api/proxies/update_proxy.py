"""Change a proxy.

Starts replacing the settings of a backup proxy and returns the session. Poll the session until its state is
Stopped, then read its result. Read the proxy first and send it back whole with your changes.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Proxies#operation/UpdateProxy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.proxy_model import ProxyModel
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


def request(id: str, *, body: ProxyModel) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "proxies.update_proxy", "PUT", path("/api/v1/backupInfrastructure/proxies/{id}", id=id), _ANSWERS, json=body
    )


async def asyncio(id: str, *, client: Client, body: ProxyModel) -> SessionModel:
    """Change a proxy.

    Args:
        id: Identifier of the proxy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
