"""List items in an Entra ID tenant backup.

Returns items of one type, such as users or groups, from a Microsoft Entra ID tenant backup. Type, filter, order and
page are given in the body.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/BrowseEntraIdTenantMount
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_browse_model import EntraIdTenantBrowseModel
    from ...models.entra_id_tenant_browse_result import EntraIdTenantBrowseResult
    from ...models.entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantBrowseResult"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    backup_id: str, *, body: EntraIdTenantBrowseSpec
) -> PageRequest[EntraIdTenantBrowseResult, EntraIdTenantBrowseResult, EntraIdTenantBrowseModel]:
    """Make the call without sending it."""
    return PageRequest(
        "backup_browsers.browse_entra_id_tenant_mount",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{backup_id}/browse", backup_id=backup_id),
        _ANSWERS,
        json=body,
        items="data",
    )


async def asyncio(backup_id: str, *, client: Client, body: EntraIdTenantBrowseSpec) -> EntraIdTenantBrowseResult:
    """List items in an Entra ID tenant backup.

    Args:
        backup_id: ID of the Microsoft Entra ID tenant backup.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(backup_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
