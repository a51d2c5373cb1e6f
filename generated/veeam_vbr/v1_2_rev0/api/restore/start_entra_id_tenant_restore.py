"""Mount a backed-up Entra ID tenant.

Mounts the backup of a Microsoft Entra ID tenant and returns the mount point, not a session. Use its sessionId with
the operations under /api/v1/backupBrowser/entraIdTenant, and stop it when done.

Available to: Backup Administrator, Restore Operator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Restore#operation/StartEntraIDTenantRestore
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel
    from ...models.entra_id_tenant_start_restore_spec import EntraIdTenantStartRestoreSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("EntraIdTenantBrowseMountModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: EntraIdTenantStartRestoreSpec
) -> Request[EntraIdTenantBrowseMountModel, EntraIdTenantBrowseMountModel]:
    """Make the call without sending it."""
    return Request(
        "restore.start_entra_id_tenant_restore", "POST", "/api/v1/restore/entraId/tenant", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: EntraIdTenantStartRestoreSpec) -> EntraIdTenantBrowseMountModel:
    """Mount a backed-up Entra ID tenant.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
