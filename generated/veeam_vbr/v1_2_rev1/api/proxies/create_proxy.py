"""Add a proxy.

Starts giving a managed server the role of a backup proxy and returns the session. Poll the session until its state
is Stopped, then read its result.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Proxies#operation/CreateProxy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client, body: ProxySpec) -> Response[SessionModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: ProxySpec) -> SessionModel:
    """Add a proxy.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
