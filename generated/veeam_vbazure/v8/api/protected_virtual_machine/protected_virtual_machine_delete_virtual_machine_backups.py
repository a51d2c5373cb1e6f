"""Delete backups of a VM.

Removes the backups of one protected VM, optionally of one tier. Returns the job session to poll until its status is
final, or an empty answer when no session was started.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedVirtualMachine#operation/ProtectedVirtualMachine_DeleteVirtualMachineBackups
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.protected_data_backup_tier import ProtectedDataBackupTier

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    id: str, *, backup_tier: ProtectedDataBackupTier | None | Unset = UNSET
) -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request(
        "protected_virtual_machine.protected_virtual_machine_delete_virtual_machine_backups",
        "POST",
        path("/api/v8/protectedItem/virtualMachines/{id}/deleteBackups", id=id),
        _ANSWERS,
        params={"BackupTier": backup_tier},
    )


async def asyncio(
    id: str, *, client: Client, backup_tier: ProtectedDataBackupTier | None | Unset = UNSET
) -> JobSession | None:
    """Delete backups of a VM.

    Args:
        id: Id of the protected VM as the list returns it; percent-encode any slash in it.
        backup_tier: Which backups an operation covers: archived ones, others, or all.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, backup_tier=backup_tier))).parsed


asyncio_detailed = detailed(request, asyncio)
