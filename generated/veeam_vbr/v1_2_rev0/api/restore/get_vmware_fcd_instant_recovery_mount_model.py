"""Get one Instant Recovery mount of FCDs.

Returns one mount point of VMware vSphere first class disks (FCDs), with its state, its settings and the mounted
disks.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/GetVmwareFcdInstantRecoveryMountModel
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VmwareFcdInstantRecoveryMount"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(mount_id: str) -> Request[VmwareFcdInstantRecoveryMount, VmwareFcdInstantRecoveryMount]:
    """Make the call without sending it."""
    return Request(
        "restore.get_vmware_fcd_instant_recovery_mount_model",
        "GET",
        path("/api/v1/restore/instantRecovery/vSphere/fcd/{mount_id}", mount_id=mount_id),
        _ANSWERS,
    )


async def asyncio(mount_id: str, *, client: Client) -> VmwareFcdInstantRecoveryMount:
    """Get one Instant Recovery mount of FCDs.

    Args:
        mount_id: ID of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(mount_id))).parsed


asyncio_detailed = detailed(request, asyncio)
