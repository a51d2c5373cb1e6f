"""List virtual network restore points.

Returns one page of the restore points of virtual network configurations.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VnetRestorePoint#operation/VnetRestorePoint_GetRestorePointPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.page_of_vnet_restore_point import PageOfVnetRestorePoint
    from ...models.vnet_backup_destination import VnetBackupDestination
    from ...models.vnet_restore_point import VnetRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfVnetRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    region_id: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    backup_destinations: list[VnetBackupDestination] | None | Unset = UNSET,
    only_latest: bool | None | Unset = UNSET,
    point_in_time: datetime.datetime | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfVnetRestorePoint, PageOfVnetRestorePoint, VnetRestorePoint]:
    """Make the call without sending it."""
    return PageRequest(
        "vnet_restore_point.vnet_restore_point_get_restore_point_page",
        "GET",
        "/api/v8.1/restorePoints/vnets",
        _ANSWERS,
        params={
            "RegionId": region_id,
            "SubscriptionId": subscription_id,
            "BackupDestinations": backup_destinations,
            "OnlyLatest": only_latest,
            "PointInTime": point_in_time,
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
    backup_destinations: list[VnetBackupDestination] | None | Unset = UNSET,
    only_latest: bool | None | Unset = UNSET,
    point_in_time: datetime.datetime | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfVnetRestorePoint:
    """List virtual network restore points.

    Args:
        region_id: Id of the Azure region.
        subscription_id: Id of the Azure subscription.
        backup_destinations: Selects by where the virtual network configuration backups are kept.
        only_latest: True leaves out all but the latest restore points.
        point_in_time: Selects by the point in time of the restore point.
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
                backup_destinations=backup_destinations,
                only_latest=only_latest,
                point_in_time=point_in_time,
                offset=offset,
                limit=limit,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
