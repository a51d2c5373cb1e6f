"""Start Instant Recovery of FCDs.

Starts Instant Recovery of disks of a restore point as VMware vSphere first class disks (FCDs) on a cluster, and
returns the session; find the mount point that carries its sessionId and poll it until its state is Mounted or
Failed.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Restore#operation/InstantRecoveryVmwareFcdMountWithSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel
    from ...models.vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: VmwareFcdInstantRecoverySpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "restore.instant_recovery_vmware_fcd_mount_with_session",
        "POST",
        "/api/v1/restore/instantRecovery/vSphere/fcd",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: VmwareFcdInstantRecoverySpec) -> SessionModel:
    """Start Instant Recovery of FCDs.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
