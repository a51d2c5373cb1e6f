"""Get one restore session of an Entra ID mount.

Returns one restore session of Microsoft Entra ID items. It is over once its state is Success, Warning, Failed or
Canceled.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/BrowseEntraIDTenantRestoreSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantRestoreSessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, restore_session_id: str
) -> Request[EntraIdTenantRestoreSessionModel, EntraIdTenantRestoreSessionModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.browse_entra_id_tenant_restore_session",
        "GET",
        path(
            "/api/v1/backupBrowser/entraIdTenant/{session_id}/restoreSessions/{restore_session_id}",
            session_id=session_id,
            restore_session_id=restore_session_id,
        ),
        _ANSWERS,
    )


async def asyncio(session_id: str, restore_session_id: str, *, client: Client) -> EntraIdTenantRestoreSessionModel:
    """Get one restore session of an Entra ID mount.

    Args:
        session_id: sessionId of the mount point.
        restore_session_id: ID of the restore session of Microsoft Entra ID items.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, restore_session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
