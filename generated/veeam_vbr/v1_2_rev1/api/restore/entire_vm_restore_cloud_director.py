"""Start restoring an entire Cloud Director VM.

Starts the restore of an entire VMware Cloud Director VM from a restore point, to its original location or to a
customized one, and returns the session; poll it under /api/v1/sessions/{id} until its state is Stopped, then read
its result.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Restore#operation/EntireVmRestoreCloudDirector
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entire_cloud_director_vm_restore_spec import EntireCloudDirectorVMRestoreSpec
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


def request(*, body: EntireCloudDirectorVMRestoreSpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "restore.entire_vm_restore_cloud_director",
        "POST",
        "/api/v1/restore/vmRestore/cloudDirector",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: EntireCloudDirectorVMRestoreSpec) -> SessionModel:
    """Start restoring an entire Cloud Director VM.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
