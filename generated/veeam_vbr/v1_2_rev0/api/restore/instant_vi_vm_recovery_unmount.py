"""Unmount an instantly recovered vSphere VM.

Starts unmounting a VMware vSphere VM that Instant Recovery has published, and returns the session; poll it under
/api/v1/sessions/{id} until its state is Stopped, then read its result.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/InstantViVMRecoveryUnmount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(mount_id: str) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "restore.instant_vi_vm_recovery_unmount",
        "POST",
        path("/api/v1/restore/instantRecovery/vSphere/vm/{mount_id}/unmount", mount_id=mount_id),
        _ANSWERS,
    )


async def asyncio(mount_id: str, *, client: Client) -> SessionModel:
    """Unmount an instantly recovered vSphere VM.

    Args:
        mount_id: ID of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(mount_id))).parsed


asyncio_detailed = detailed(request, asyncio)
