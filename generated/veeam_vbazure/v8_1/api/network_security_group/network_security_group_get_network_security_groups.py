"""List network security groups.

Returns one page of Azure network security groups, optionally of one region or subscription.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/NetworkSecurityGroup#operation/NetworkSecurityGroup_GetNetworkSecurityGroups
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.network_security_group import NetworkSecurityGroup
    from ...models.page_of_network_security_group import PageOfNetworkSecurityGroup

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfNetworkSecurityGroup"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    region_id: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfNetworkSecurityGroup, PageOfNetworkSecurityGroup, NetworkSecurityGroup]:
    """Make the call without sending it."""
    return PageRequest(
        "network_security_group.network_security_group_get_network_security_groups",
        "GET",
        "/api/v8.1/cloudInfrastructure/networkSecurityGroups",
        _ANSWERS,
        params={
            "RegionId": region_id,
            "SubscriptionId": subscription_id,
            "ServiceAccountId": service_account_id,
            "Offset": offset,
            "Limit": limit,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    region_id: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfNetworkSecurityGroup:
    """List network security groups.

    Args:
        region_id: Id of the Azure region.
        subscription_id: Id of the Azure subscription.
        service_account_id: Id of the service account through which Azure is queried.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                region_id=region_id,
                subscription_id=subscription_id,
                service_account_id=service_account_id,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
