"""Unmount a backed-up Entra ID tenant.

Starts unmounting the backup of a Microsoft Entra ID tenant, gracefully unless the body says otherwise, and returns
the session; poll it under /api/v1/sessions/{id} until its state is Stopped, then read its result.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/StopEntraIDTenantRestore
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_stop_spec import JobStopSpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(session_id: str, *, body: JobStopSpec | None | Unset = UNSET) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "restore.stop_entra_id_tenant_restore",
        "POST",
        path("/api/v1/restore/entraId/tenant/{session_id}/stop", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(session_id: str, *, client: Client, body: JobStopSpec | None | Unset = UNSET) -> SessionModel:
    """Unmount a backed-up Entra ID tenant.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
