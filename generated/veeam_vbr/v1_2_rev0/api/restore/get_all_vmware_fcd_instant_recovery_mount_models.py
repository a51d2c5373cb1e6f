"""List Instant Recovery mounts of FCDs.

Returns one page of the mount points of VMware vSphere first class disks (FCDs) under Instant Recovery.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/GetAllVmwareFcdInstantRecoveryMountModels
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ...models.e_vmware_fcd_instant_recovery_mounts_filters_order_column import (
        EVmwareFcdInstantRecoveryMountsFiltersOrderColumn,
    )
    from ...models.vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount
    from ...models.vmware_fcd_instant_recovery_mounts_result import VmwareFcdInstantRecoveryMountsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VmwareFcdInstantRecoveryMountsResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EVmwareFcdInstantRecoveryMountsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    state_filter: EInstantRecoveryMountState | None | Unset = UNSET,
) -> PageRequest[
    VmwareFcdInstantRecoveryMountsResult, VmwareFcdInstantRecoveryMountsResult, VmwareFcdInstantRecoveryMount
]:
    """Make the call without sending it."""
    return PageRequest(
        "restore.get_all_vmware_fcd_instant_recovery_mount_models",
        "GET",
        "/api/v1/restore/instantRecovery/vSphere/fcd",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "stateFilter": state_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EVmwareFcdInstantRecoveryMountsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    state_filter: EInstantRecoveryMountState | None | Unset = UNSET,
) -> VmwareFcdInstantRecoveryMountsResult:
    """List Instant Recovery mounts of FCDs.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which FCD (first class disk) mount points can be sorted.
        order_asc: Whether the order is ascending.
        state_filter: Where an instant recovery mount stands.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(skip=skip, limit=limit, order_column=order_column, order_asc=order_asc, state_filter=state_filter)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
