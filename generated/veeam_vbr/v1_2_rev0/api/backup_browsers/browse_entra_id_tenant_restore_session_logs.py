"""Get the log of an Entra ID restore session.

Returns the log records of one restore session of Microsoft Entra ID items and their total number.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/BrowseEntraIDTenantRestoreSessionLogs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_restore_session_log_model import EntraIdTenantRestoreSessionLogModel
    from ...models.entra_id_tenant_restore_session_logs_result import EntraIdTenantRestoreSessionLogsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantRestoreSessionLogsResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, restore_session_id: str
) -> PageRequest[
    EntraIdTenantRestoreSessionLogsResult, EntraIdTenantRestoreSessionLogsResult, EntraIdTenantRestoreSessionLogModel
]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.browse_entra_id_tenant_restore_session_logs",
        "GET",
        path(
            "/api/v1/backupBrowser/entraIdTenant/{session_id}/restoreSessions/{restore_session_id}/logs",
            session_id=session_id,
            restore_session_id=restore_session_id,
        ),
        _ANSWERS,
        items="records",
    )


async def asyncio(session_id: str, restore_session_id: str, *, client: Client) -> EntraIdTenantRestoreSessionLogsResult:
    """Get the log of an Entra ID restore session.

    Args:
        session_id: sessionId of the mount point.
        restore_session_id: ID of the restore session of Microsoft Entra ID items.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, restore_session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
