"""Start a quick backup of a vSphere VM.

Starts a quick backup of the VMware vSphere object in the body and returns its session. Poll the session until its
state is Stopped, then read its result.

Available to: Backup Administrator, Backup Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Jobs#operation/StartVSphereQuickBackupJob
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel
    from ...models.vmware_object_model import VmwareObjectModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: VmwareObjectModel) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "jobs.start_v_sphere_quick_backup_job", "POST", "/api/v1/jobs/quickBackup/vSphere", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: VmwareObjectModel) -> SessionModel:
    """Start a quick backup of a vSphere VM.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
