"""Reschedule the switch to production.

Changes how or when the given VMware vSphere replicas switch to production during a failback: automatically, at a
scheduled time or on request. The response is empty and no session is started.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Failback#operation/ChangeReplicaFailbackSwitchoverTime
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.empty_success_response import EmptySuccessResponse
    from ...models.vi_vm_snapshot_replica_change_switchover_time_failback_spec import (
        ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
    )

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EmptySuccessResponse"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec
) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request(
        "failback.change_replica_failback_switchover_time",
        "POST",
        "/api/v1/failback/changeSwitchoverTime/vSphere/snapshot",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec) -> EmptySuccessResponse:
    """Reschedule the switch to production.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
