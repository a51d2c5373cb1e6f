"""Get one proxy.

Returns the settings of one backup proxy.

Available to: Backup Administrator, Backup Operator, Restore Operator, Backup Viewer, Tape Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Proxies#operation/GetProxy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.proxy_model import ProxyModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ProxyModel"), 401: Ref("Error"), 403: Ref("Error"), 404: Ref("Error"), 500: Ref("Error")}


def request(id: str) -> Request[ProxyModel, ProxyModel]:
    """Make the call without sending it."""
    return Request("proxies.get_proxy", "GET", path("/api/v1/backupInfrastructure/proxies/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> ProxyModel:
    """Get one proxy.

    Args:
        id: Identifier of the proxy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
