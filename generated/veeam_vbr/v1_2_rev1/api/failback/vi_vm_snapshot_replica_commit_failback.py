"""Commit a failback of vSphere replicas.

Starts committing the failback of the given VMware vSphere replicas, which completes it. Returns a list of sessions;
poll each under /api/v1/sessions/{id} until its state is Stopped.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Failback#operation/ViVMSnapshotReplicaCommitFailback
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.sessions_result import SessionsResult
    from ...models.vi_vm_snapshot_replica_commit_failback_spec import ViVMSnapshotReplicaCommitFailbackSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionsResult"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: ViVMSnapshotReplicaCommitFailbackSpec) -> Request[SessionsResult, SessionsResult]:
    """Make the call without sending it."""
    return Request(
        "failback.vi_vm_snapshot_replica_commit_failback",
        "POST",
        "/api/v1/failback/commitFailback/vSphere/snapshot",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ViVMSnapshotReplicaCommitFailbackSpec) -> SessionsResult:
    """Commit a failback of vSphere replicas.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
