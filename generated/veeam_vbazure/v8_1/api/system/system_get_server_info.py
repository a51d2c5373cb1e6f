"""Get the appliance's place in Azure.

Returns the name of the appliance and the subscription, resource group, region and VM in Azure that it runs on.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_GetServerInfo
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

if TYPE_CHECKING:
    from ...client import Client
    from ...models.server_info import ServerInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ServerInfo"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[ServerInfo, ServerInfo]:
    """Make the call without sending it."""
    return Request("system.system_get_server_info", "GET", "/api/v8.1/system/serverInfo", _ANSWERS)


async def asyncio_detailed(*, client: Client) -> Response[ServerInfo]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> ServerInfo:
    """Get the appliance's place in Azure.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
