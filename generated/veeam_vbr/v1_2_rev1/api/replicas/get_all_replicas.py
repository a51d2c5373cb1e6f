"""List replicas.

Returns one page of the replicas known to the backup server.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Replicas#operation/GetAllReplicas
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    import datetime

    from ...client import Client
    from ...models.e_replicas_filters_order_column import EReplicasFiltersOrderColumn
    from ...models.replica_model import ReplicaModel
    from ...models.replicas_result import ReplicasResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ReplicasResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EReplicasFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    platform_id_filter: str | None | Unset = UNSET,
    job_id_filter: str | None | Unset = UNSET,
    policy_tag_filter: str | None | Unset = UNSET,
    state_filter: str | None | Unset = UNSET,
) -> PageRequest[ReplicasResult, ReplicasResult, ReplicaModel]:
    """Make the call without sending it."""
    return PageRequest(
        "replicas.get_all_replicas",
        "GET",
        "/api/v1/replicas",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "createdAfterFilter": created_after_filter,
            "createdBeforeFilter": created_before_filter,
            "platformIdFilter": platform_id_filter,
            "jobIdFilter": job_id_filter,
            "policyTagFilter": policy_tag_filter,
            "stateFilter": state_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EReplicasFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    created_after_filter: datetime.datetime | None | Unset = UNSET,
    created_before_filter: datetime.datetime | None | Unset = UNSET,
    platform_id_filter: str | None | Unset = UNSET,
    job_id_filter: str | None | Unset = UNSET,
    policy_tag_filter: str | None | Unset = UNSET,
    state_filter: str | None | Unset = UNSET,
) -> ReplicasResult:
    """List replicas.

    Args:
        skip: Number of items to pass over before the page begins.
        limit: Highest number of items to return; the server may return fewer.
        order_column: Columns by which replicas can be sorted.
        order_asc: Whether the order is ascending.
        name_filter: Matches the name and other properties; an asterisk at the start, the end or both is a
            wildcard, and without one the whole value must match.
        created_after_filter: Only items created after this time, which is itself excluded.
        created_before_filter: Only items created before this time.
        platform_id_filter: Only replicas of the platform with this ID.
        job_id_filter: Only replicas made by the job with this ID.
        policy_tag_filter: Only replicas whose policy has this tag.
        state_filter: Only replicas in this state, for example Ready or Failover.

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
                name_filter=name_filter,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                platform_id_filter=platform_id_filter,
                job_id_filter=job_id_filter,
                policy_tag_filter=policy_tag_filter,
                state_filter=state_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
