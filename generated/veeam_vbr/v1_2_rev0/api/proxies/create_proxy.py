"""Add a proxy.

Starts giving a managed server the role of a backup proxy and returns the session. Poll the session until its state
is Stopped, then read its result.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Proxies#operation/CreateProxy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.proxy_spec import ProxySpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: ProxySpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("proxies.create_proxy", "POST", "/api/v1/backupInfrastructure/proxies", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: ProxySpec) -> SessionModel:
    """Add a proxy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
