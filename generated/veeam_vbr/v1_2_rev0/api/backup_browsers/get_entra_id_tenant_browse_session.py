"""Get one Entra ID tenant mount.

Returns one mount point of a Microsoft Entra ID tenant backup, with the backup and the tenant behind it.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/GetEntraIdTenantBrowseSession
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("EntraIdTenantBrowseMountModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(session_id: str) -> Request[EntraIdTenantBrowseMountModel, EntraIdTenantBrowseMountModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.get_entra_id_tenant_browse_session",
        "GET",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}", session_id=session_id),
        _ANSWERS,
    )


async def asyncio(session_id: str, *, client: Client) -> EntraIdTenantBrowseMountModel:
    """Get one Entra ID tenant mount.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
