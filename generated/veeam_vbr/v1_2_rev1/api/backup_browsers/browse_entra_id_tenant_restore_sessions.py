"""List restore sessions of an Entra ID mount.

Returns the restore sessions that were started from one Microsoft Entra ID tenant mount point. They have paths of
their own, apart from /api/v1/sessions.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/BrowseEntraIDTenantRestoreSessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel
    from ...models.entra_id_tenant_restore_sessions_result import EntraIdTenantRestoreSessionsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantRestoreSessionsResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str,
) -> PageRequest[
    EntraIdTenantRestoreSessionsResult, EntraIdTenantRestoreSessionsResult, EntraIdTenantRestoreSessionModel
]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.browse_entra_id_tenant_restore_sessions",
        "GET",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}/restoreSessions", session_id=session_id),
        _ANSWERS,
        items="data",
    )


async def asyncio(session_id: str, *, client: Client) -> EntraIdTenantRestoreSessionsResult:
    """List restore sessions of an Entra ID mount.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
