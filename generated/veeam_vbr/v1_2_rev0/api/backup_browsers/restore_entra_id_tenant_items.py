"""Start restoring Entra ID items.

Starts restoring the given Microsoft Entra ID items to the tenant and returns the restore session; poll it under
/api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId} while its state is Pending,
Running or Stopping.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/RestoreEntraIdTenantItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_item_restore_spec import EntraIdTenantItemRestoreSpec
    from ...models.entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantRestoreSessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: EntraIdTenantItemRestoreSpec
) -> Request[EntraIdTenantRestoreSessionModel, EntraIdTenantRestoreSessionModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.restore_entra_id_tenant_items",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}/restoreItems", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    session_id: str, *, client: Client, body: EntraIdTenantItemRestoreSpec
) -> EntraIdTenantRestoreSessionModel:
    """Start restoring Entra ID items.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
