"""Find a free address range.

Returns the first address range of the wanted size that is still free, as one string.

Deprecated.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VirtualNetwork#operation/VirtualNetwork_GetFirstFreeAddressSpace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, as_is, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: as_is,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(*, subnet_mask: int, subscription_id: str | None | Unset = UNSET) -> Request[str, str]:
    """Make the call without sending it."""
    return Request(
        "virtual_network.virtual_network_get_first_free_address_space",
        "GET",
        "/api/v8.1/cloudInfrastructure/virtualNetworks/firstFreeAddressSpace",
        _ANSWERS,
        params={"subnetMask": subnet_mask, "subscriptionId": subscription_id},
    )


async def asyncio(*, client: Client, subnet_mask: int, subscription_id: str | None | Unset = UNSET) -> str:
    """Find a free address range.

    Args:
        subnet_mask: Subnet mask of the wanted range, as a whole number.
        subscription_id: Id of the subscription in which to look.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(subnet_mask=subnet_mask, subscription_id=subscription_id))).parsed


asyncio_detailed = detailed(request, asyncio)
