"""List availability zones.

Returns one page of Azure availability zones, optionally of one subscription or region and for one VM size.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AvailabilityZone#operation/AvailabilityZone_GetAvailabilityZones
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.availability_zone_info import AvailabilityZoneInfo
    from ...models.page_of_availability_zone_info import PageOfAvailabilityZoneInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfAvailabilityZoneInfo"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    vm_size_name: str | None | Unset = UNSET,
) -> PageRequest[PageOfAvailabilityZoneInfo, PageOfAvailabilityZoneInfo, AvailabilityZoneInfo]:
    """Make the call without sending it."""
    return PageRequest(
        "availability_zone.availability_zone_get_availability_zones",
        "GET",
        "/api/v8.1/cloudInfrastructure/availabilityZones",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SubscriptionId": subscription_id,
            "RegionId": region_id,
            "ServiceAccountId": service_account_id,
            "VmSizeName": vm_size_name,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    region_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    vm_size_name: str | None | Unset = UNSET,
) -> PageOfAvailabilityZoneInfo:
    """List availability zones.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        subscription_id: Id of the Azure subscription.
        region_id: as its type says.
        service_account_id: Id of the service account through which Azure is queried.
        vm_size_name: VM size that the zones are wanted for.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                subscription_id=subscription_id,
                region_id=region_id,
                service_account_id=service_account_id,
                vm_size_name=vm_size_name,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
