"""List restore points of all replicas.

Returns one page of the restore points of all replicas. Read allowedOperations of a restore point to see which
failover or failback operations can be started from it.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Replica-Restore-Points#operation/GetAllObjectReplicaRestorePoints
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.e_platform_type import EPlatformType
    from ...models.e_replica_restore_points_filters_order_column import EReplicaRestorePointsFiltersOrderColumn
    from ...models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ...models.replica_point_model import ReplicaPointModel
    from ...models.replica_points_result import ReplicaPointsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ReplicaPointsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EReplicaRestorePointsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    platform_name_filter: EPlatformType | None | Unset = UNSET,
    platform_id_filter: str | None | Unset = UNSET,
    replica_id_filter: str | None | Unset = UNSET,
    malware_status_filter: ESuspiciousActivitySeverity | None | Unset = UNSET,
) -> PageRequest[ReplicaPointsResult, ReplicaPointsResult, ReplicaPointModel]:
    """Make the call without sending it."""
    return PageRequest(
        "replica_restore_points.get_all_object_replica_restore_points",
        "GET",
        "/api/v1/replicaPoints",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "createdAfterFilter": created_after_filter,
            "createdBeforeFilter": created_before_filter,
            "nameFilter": name_filter,
            "platformNameFilter": platform_name_filter,
            "platformIdFilter": platform_id_filter,
            "replicaIdFilter": replica_id_filter,
            "malwareStatusFilter": malware_status_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EReplicaRestorePointsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    platform_name_filter: EPlatformType | None | Unset = UNSET,
    platform_id_filter: str | None | Unset = UNSET,
    replica_id_filter: str | None | Unset = UNSET,
    malware_status_filter: ESuspiciousActivitySeverity | None | Unset = UNSET,
) -> ReplicaPointsResult:
    """List restore points of all replicas.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which replica restore points can be sorted.
        order_asc: Whether the order is ascending.
        created_after_filter: Only items created after this time, which is itself excluded.
        created_before_filter: Only items created before this time.
        name_filter: Matches the name and other properties; an asterisk at the start, the end or both is a
            wildcard, and without one the whole value must match.
        platform_name_filter: Platforms of protected objects; servers may send others for newer or plug-in workloads.
        platform_id_filter: Only restore points of the platform with this ID.
        replica_id_filter: Only restore points of the replica with this ID.
        malware_status_filter: How grave a malware finding is, from clean to infected.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                name_filter=name_filter,
                platform_name_filter=platform_name_filter,
                platform_id_filter=platform_id_filter,
                replica_id_filter=replica_id_filter,
                malware_status_filter=malware_status_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
