"""Get one restore point of a replica.

Returns one restore point of the given replica, including its state and the failover or failback operations that can
be started from it.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Replicas#operation/GetObjectReplicaRestorePointInReplica
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.replica_point_model import ReplicaPointModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ReplicaPointModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(replica_id: str, id: str) -> Request[ReplicaPointModel, ReplicaPointModel]:
    """Make the call without sending it."""
    return Request(
        "replicas.get_object_replica_restore_point_in_replica",
        "GET",
        path("/api/v1/replicas/{replica_id}/replicaPoints/{id}", replica_id=replica_id, id=id),
        _ANSWERS,
    )


async def asyncio(replica_id: str, id: str, *, client: Client) -> ReplicaPointModel:
    """Get one restore point of a replica.

    Args:
        replica_id: ID of the replica.
        id: ID of the replica restore point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(replica_id, id))).parsed


asyncio_detailed = detailed(request, asyncio)
