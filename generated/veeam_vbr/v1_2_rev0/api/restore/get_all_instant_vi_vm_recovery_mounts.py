"""List Instant Recovery mounts of vSphere VMs.

Returns one page of the mount points of VMware vSphere VMs that Instant Recovery runs from their backups.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/GetAllInstantViVMRecoveryMounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ...models.e_instant_vi_vm_recovery_mounts_filters_order_column import (
        EInstantViVMRecoveryMountsFiltersOrderColumn,
    )
    from ...models.instant_vi_vm_recovery_mount import InstantViVMRecoveryMount
    from ...models.instant_vi_vm_recovery_mounts_result import InstantViVMRecoveryMountsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("InstantViVMRecoveryMountsResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EInstantViVMRecoveryMountsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    state_filter: EInstantRecoveryMountState | None | Unset = UNSET,
) -> PageRequest[InstantViVMRecoveryMountsResult, InstantViVMRecoveryMountsResult, InstantViVMRecoveryMount]:
    """Make the call without sending it."""
    return PageRequest(
        "restore.get_all_instant_vi_vm_recovery_mounts",
        "GET",
        "/api/v1/restore/instantRecovery/vSphere/vm",
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
    order_column: EInstantViVMRecoveryMountsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    state_filter: EInstantRecoveryMountState | None | Unset = UNSET,
) -> InstantViVMRecoveryMountsResult:
    """List Instant Recovery mounts of vSphere VMs.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which the mount points of instantly recovered VMs can be sorted.
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
