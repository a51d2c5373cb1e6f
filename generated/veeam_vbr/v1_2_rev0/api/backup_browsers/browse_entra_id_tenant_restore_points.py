"""List restore points of an Entra ID item.

Returns the restore points that hold one Microsoft Entra ID item. Page and order are given in the optional body.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/BrowseEntraIdTenantRestorePoints
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

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
    backup_id: str, item_id: str, *, body: EntraIdTenantRestorePointSpec | None | Unset = UNSET
) -> PageRequest[EntraIdTenantRestorePointsResult, EntraIdTenantRestorePointsResult, EntraIdTenantRestorePointModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.browse_entra_id_tenant_restore_points",
        "POST",
        path(
            "/api/v1/backupBrowser/entraIdTenant/{backup_id}/browse/{item_id}/restorePoints",
            backup_id=backup_id,
            item_id=item_id,
        ),
        _ANSWERS,
        json=body,
        items="data",
    )


async def asyncio(
    backup_id: str, item_id: str, *, client: Client, body: EntraIdTenantRestorePointSpec | None | Unset = UNSET
) -> EntraIdTenantRestorePointsResult:
    """List restore points of an Entra ID item.

    Args:
        backup_id: ID of the Microsoft Entra ID tenant backup.
        item_id: ID of the Microsoft Entra ID item.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(backup_id, item_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
