"""List virtual networks.

Returns one page of Azure virtual networks.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VirtualNetwork#operation/VirtualNetwork_GetNetworks
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_virtual_network import PageOfVirtualNetwork
    from ...models.virtual_network import VirtualNetwork

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfVirtualNetwork"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageRequest[PageOfVirtualNetwork, PageOfVirtualNetwork, VirtualNetwork]:
    """Make the call without sending it."""
    return PageRequest(
        "virtual_network.virtual_network_get_networks",
        "GET",
        "/api/v8.1/cloudInfrastructure/virtualNetworks",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "RegionId": region_id,
            "SubscriptionId": subscription_id,
            "ServiceAccountId": service_account_id,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageOfVirtualNetwork:
    """List virtual networks.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        region_id: as its type says.
        subscription_id: as its type says.
        service_account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                region_id=region_id,
                subscription_id=subscription_id,
                service_account_id=service_account_id,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
