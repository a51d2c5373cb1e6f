"""Create a virtual network.

Starts an asynchronous operation that creates a virtual network with one subnet in Azure. Poll it until its status
is final; its result then holds the network.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VirtualNetwork#operation/VirtualNetwork_CreateVirtualNetwork
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_virtual_network import AsyncOperationOfVirtualNetwork
    from ...models.virtual_network import VirtualNetwork
    from ...models.virtual_network_from_client import VirtualNetworkFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("AsyncOperationOfVirtualNetwork"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: VirtualNetworkFromClient) -> Request[AsyncOperationOfVirtualNetwork, VirtualNetwork]:
    """Make the call without sending it."""
    return Request(
        "virtual_network.virtual_network_create_virtual_network",
        "POST",
        "/api/v8.1/cloudInfrastructure/virtualNetworks",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: VirtualNetworkFromClient) -> AsyncOperationOfVirtualNetwork:
    """Create a virtual network.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
