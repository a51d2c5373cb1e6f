"""Start a rescan of replicas.

Starts a rescan of the replicas whose IDs are in the body, and returns the session; poll it under
/api/v1/sessions/{id} until its state is Stopped, then read its result.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Replicas#operation/RescanReplica
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.replica_rescan_spec import ReplicaRescanSpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: ReplicaRescanSpec | None | Unset = UNSET) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request("replicas.rescan_replica", "POST", "/api/v1/replicas/rescan", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: ReplicaRescanSpec | None | Unset = UNSET) -> SessionModel:
    """Start a rescan of replicas.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
