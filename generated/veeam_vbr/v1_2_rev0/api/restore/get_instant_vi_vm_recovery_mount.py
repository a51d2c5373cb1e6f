"""Get one Instant Recovery mount of a VM.

Returns one mount point of a VMware vSphere VM under Instant Recovery, with its state, its settings and, if it
failed, the error.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/GetInstantViVMRecoveryMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.instant_vi_vm_recovery_mount import InstantViVMRecoveryMount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("InstantViVMRecoveryMount"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(mount_id: str) -> Request[InstantViVMRecoveryMount, InstantViVMRecoveryMount]:
    """Make the call without sending it."""
    return Request(
        "restore.get_instant_vi_vm_recovery_mount",
        "GET",
        path("/api/v1/restore/instantRecovery/vSphere/vm/{mount_id}", mount_id=mount_id),
        _ANSWERS,
    )


async def asyncio(mount_id: str, *, client: Client) -> InstantViVMRecoveryMount:
    """Get one Instant Recovery mount of a VM.

    Args:
        mount_id: ID of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(mount_id))).parsed


asyncio_detailed = detailed(request, asyncio)
