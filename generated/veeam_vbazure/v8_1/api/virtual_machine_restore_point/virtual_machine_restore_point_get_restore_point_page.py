"""List VM restore points.

Returns one page of the restore points of Azure VMs, optionally of one VM or disk.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VirtualMachineRestorePoint#operation/VirtualMachineRestorePoint_GetRestorePointPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.data_retrieval_status import DataRetrievalStatus
    from ...models.page_of_virtual_machine_restore_point import PageOfVirtualMachineRestorePoint
    from ...models.storage_access_tier import StorageAccessTier
    from ...models.virtual_machine_restore_point import VirtualMachineRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfVirtualMachineRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    virtual_machine_id: str | None | Unset = UNSET,
    disk_id: str | None | Unset = UNSET,
    only_latest: bool | None | Unset = UNSET,
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET,
    point_in_time: datetime.datetime | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    storage_access_tier: list[StorageAccessTier] | None | Unset = UNSET,
    immutability_enabled: bool | None | Unset = UNSET,
) -> PageRequest[PageOfVirtualMachineRestorePoint, PageOfVirtualMachineRestorePoint, VirtualMachineRestorePoint]:
    """Make the call without sending it."""
    return PageRequest(
        "virtual_machine_restore_point.virtual_machine_restore_point_get_restore_point_page",
        "GET",
        "/api/v8.1/restorePoints/virtualMachines",
        _ANSWERS,
        params={
            "VirtualMachineId": virtual_machine_id,
            "DiskId": disk_id,
            "OnlyLatest": only_latest,
            "DataRetrievalStatuses": data_retrieval_statuses,
            "PointInTime": point_in_time,
            "Offset": offset,
            "Limit": limit,
            "StorageAccessTier": storage_access_tier,
            "ImmutabilityEnabled": immutability_enabled,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    virtual_machine_id: str | None | Unset = UNSET,
    disk_id: str | None | Unset = UNSET,
    only_latest: bool | None | Unset = UNSET,
    data_retrieval_statuses: list[DataRetrievalStatus] | None | Unset = UNSET,
    point_in_time: datetime.datetime | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    storage_access_tier: list[StorageAccessTier] | None | Unset = UNSET,
    immutability_enabled: bool | None | Unset = UNSET,
) -> PageOfVirtualMachineRestorePoint:
    """List VM restore points.

    Args:
        virtual_machine_id: Returns only those of this VM.
        disk_id: Returns only restore points with this disk.
        only_latest: True leaves out all but the latest restore points.
        data_retrieval_statuses: Selects by the state of data retrieval from the archive.
        point_in_time: Selects by the point in time of the restore point.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        storage_access_tier: Returns only restore points in these access tiers.
        immutability_enabled: Selects by whether immutability is on.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                virtual_machine_id=virtual_machine_id,
                disk_id=disk_id,
                only_latest=only_latest,
                data_retrieval_statuses=data_retrieval_statuses,
                point_in_time=point_in_time,
                offset=offset,
                limit=limit,
                storage_access_tier=storage_access_tier,
                immutability_enabled=immutability_enabled,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
