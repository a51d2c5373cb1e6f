"""List restore points of an Entra ID tenant.

Returns the restore points of a Microsoft Entra ID tenant backup. Page and order are given in the body.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/BrowseEntraIdTenantBackupRestorePoints
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_restore_point_model import EntraIdTenantRestorePointModel
    from ...models.entra_id_tenant_restore_point_spec import EntraIdTenantRestorePointSpec
    from ...models.entra_id_tenant_restore_points_result import EntraIdTenantRestorePointsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantRestorePointsResult"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    backup_id: str, *, body: EntraIdTenantRestorePointSpec
) -> PageRequest[EntraIdTenantRestorePointsResult, EntraIdTenantRestorePointsResult, EntraIdTenantRestorePointModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.browse_entra_id_tenant_backup_restore_points",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{backup_id}/restorePoints", backup_id=backup_id),
        _ANSWERS,
        json=body,
        items="data",
    )


async def asyncio(
    backup_id: str, *, client: Client, body: EntraIdTenantRestorePointSpec
) -> EntraIdTenantRestorePointsResult:
    """List restore points of an Entra ID tenant.

    Args:
        backup_id: ID of the Microsoft Entra ID tenant backup.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(backup_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
