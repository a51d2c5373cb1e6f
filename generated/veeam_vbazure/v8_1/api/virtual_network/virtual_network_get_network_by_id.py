"""Get one virtual network.

Returns one Azure virtual network with its region and address spaces.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VirtualNetwork#operation/VirtualNetwork_GetNetworkById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.virtual_network import VirtualNetwork

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VirtualNetwork"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(network_id: str, *, account_id: str | None | Unset = UNSET) -> Request[VirtualNetwork, VirtualNetwork]:
    """Make the call without sending it."""
    return Request(
        "virtual_network.virtual_network_get_network_by_id",
        "GET",
        path("/api/v8.1/cloudInfrastructure/virtualNetworks/{network_id}", network_id=network_id),
        _ANSWERS,
        params={"accountId": account_id},
    )


async def asyncio(network_id: str, *, client: Client, account_id: str | None | Unset = UNSET) -> VirtualNetwork:
    """Get one virtual network.

    Args:
        network_id: Id of the virtual network; an Azure resource id must be sent with its slashes as %2F.
        account_id: Id of the service account to use.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(network_id, account_id=account_id))).parsed


asyncio_detailed = detailed(request, asyncio)
