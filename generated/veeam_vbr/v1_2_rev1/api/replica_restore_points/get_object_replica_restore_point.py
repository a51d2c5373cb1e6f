"""Get one restore point of any replica.

Returns the replica restore point with the given ID, including its state, its malware status and the operations that
can be started from it.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Replica-Restore-Points#operation/GetObjectReplicaRestorePoint
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


def request(id: str) -> Request[ReplicaPointModel, ReplicaPointModel]:
    """Make the call without sending it."""
    return Request(
        "replica_restore_points.get_object_replica_restore_point",
        "GET",
        path("/api/v1/replicaPoints/{id}", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> ReplicaPointModel:
    """Get one restore point of any replica.

    Args:
        id: ID of the replica restore point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
