"""List availability sets.

Returns one page of Azure availability sets, optionally of one subscription, resource group or region.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/AvailabilitySet#operation/AvailabilitySet_GetAvailabilitySets
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.availability_set import AvailabilitySet
    from ...models.page_of_availability_set import PageOfAvailabilitySet

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfAvailabilitySet"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    resource_group_name: str | None | Unset = UNSET,
    region: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageRequest[PageOfAvailabilitySet, PageOfAvailabilitySet, AvailabilitySet]:
    """Make the call without sending it."""
    return PageRequest(
        "availability_set.availability_set_get_availability_sets",
        "GET",
        "/api/v8/cloudInfrastructure/availabilitySets",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SubscriptionId": subscription_id,
            "ResourceGroupName": resource_group_name,
            "Region": region,
            "ServiceAccountId": service_account_id,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    resource_group_name: str | None | Unset = UNSET,
    region: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
) -> PageOfAvailabilitySet:
    """List availability sets.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        subscription_id: Id of the Azure subscription.
        resource_group_name: as its type says.
        region: as its type says.
        service_account_id: Id of the service account through which Azure is queried.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                subscription_id=subscription_id,
                resource_group_name=resource_group_name,
                region=region,
                service_account_id=service_account_id,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
