"""Stop an Entra ID restore session.

Asks a restore session of Microsoft Entra ID items to stop. The stop itself takes time: poll the session until it is
no longer Running or Stopping.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/StopEntraIdTenantItemRestoreSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.empty_success_response import EmptySuccessResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EmptySuccessResponse"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(session_id: str, restore_session_id: str) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.stop_entra_id_tenant_item_restore_session",
        "POST",
        path(
            "/api/v1/backupBrowser/entraIdTenant/{session_id}/restoreSessions/{restore_session_id}/stop",
            session_id=session_id,
            restore_session_id=restore_session_id,
        ),
        _ANSWERS,
    )


async def asyncio(session_id: str, restore_session_id: str, *, client: Client) -> EmptySuccessResponse:
    """Stop an Entra ID restore session.

    Args:
        session_id: sessionId of the mount point.
        restore_session_id: ID of the restore session of Microsoft Entra ID items.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, restore_session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
