"""Start a planned failover to vSphere replicas.

Starts a planned failover from VMware vSphere VMs to their snapshot replicas, which are named by their restore
points. Returns a list of sessions; poll each under /api/v1/sessions/{id} until its state is Stopped.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Failover#operation/ViVMSnapshotReplicaPlannedFailover
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.sessions_result import SessionsResult
    from ...models.vi_vm_snapshot_replica_failover_spec import ViVMSnapshotReplicaFailoverSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionsResult"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: ViVMSnapshotReplicaFailoverSpec) -> Request[SessionsResult, SessionsResult]:
    """Make the call without sending it."""
    return Request(
        "failover.vi_vm_snapshot_replica_planned_failover",
        "POST",
        "/api/v1/failover/plannedFailover/vSphere/snapshot",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ViVMSnapshotReplicaFailoverSpec) -> SessionsResult:
    """Start a planned failover to vSphere replicas.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
