"""Get the appliance's place in Azure.

Returns the name of the appliance and the subscription, resource group, region and VM in Azure that it runs on.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_GetServerInfo
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.server_info import ServerInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ServerInfo"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[ServerInfo, ServerInfo]:
    """Make the call without sending it."""
    return Request("system.system_get_server_info", "GET", "/api/v8.1/system/serverInfo", _ANSWERS)


async def asyncio(*, client: Client) -> ServerInfo:
    """Get the appliance's place in Azure.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
