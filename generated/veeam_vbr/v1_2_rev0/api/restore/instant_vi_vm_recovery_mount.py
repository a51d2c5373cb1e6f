"""Start Instant Recovery of a vSphere VM.

Starts Instant Recovery of a VMware vSphere VM from a restore point and returns the session; find the mount point
that carries its sessionId and poll it until its state is Mounted or Failed.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/InstantViVMRecoveryMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.instant_vi_vm_recovery_spec import InstantViVMRecoverySpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: InstantViVMRecoverySpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "restore.instant_vi_vm_recovery_mount",
        "POST",
        "/api/v1/restore/instantRecovery/vSphere/vm",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: InstantViVMRecoverySpec) -> SessionModel:
    """Start Instant Recovery of a vSphere VM.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
