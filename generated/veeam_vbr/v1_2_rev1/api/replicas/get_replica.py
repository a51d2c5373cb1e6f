"""Get one replica.

Returns the replica with the given ID, including its type, its platform and the job that made it.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Replicas#operation/GetReplica
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.replica_model import ReplicaModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ReplicaModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[ReplicaModel, ReplicaModel]:
    """Make the call without sending it."""
    return Request("replicas.get_replica", "GET", path("/api/v1/replicas/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> ReplicaModel:
    """Get one replica.

    Args:
        id: ID of the replica.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
