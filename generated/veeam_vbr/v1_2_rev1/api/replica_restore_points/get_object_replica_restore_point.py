"""Get one restore point of any replica.

Returns the replica restore point with the given ID, including its state, its malware status and the operations that
can be started from it.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Replica-Restore-Points#operation/GetObjectReplicaRestorePoint
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, path

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


async def asyncio_detailed(id: str, *, client: Client) -> Response[ReplicaPointModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(id))


async def asyncio(id: str, *, client: Client) -> ReplicaPointModel:
    """Get one restore point of any replica.

    Args:
        id: ID of the replica restore point.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(id, client=client)).parsed
