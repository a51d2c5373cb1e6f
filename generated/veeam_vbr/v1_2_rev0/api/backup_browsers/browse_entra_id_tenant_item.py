"""Get one item of an Entra ID tenant backup.

Returns one item of a Microsoft Entra ID tenant backup; the body names its type.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/BrowseEntraIdTenantItem
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_browse_model import EntraIdTenantBrowseModel
    from ...models.entra_id_tenant_item_type_spec import EntraIdTenantItemTypeSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantBrowseModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    backup_id: str, item_id: str, *, body: EntraIdTenantItemTypeSpec
) -> Request[EntraIdTenantBrowseModel, EntraIdTenantBrowseModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.browse_entra_id_tenant_item",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{backup_id}/browse/{item_id}", backup_id=backup_id, item_id=item_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    backup_id: str, item_id: str, *, client: Client, body: EntraIdTenantItemTypeSpec
) -> EntraIdTenantBrowseModel:
    """Get one item of an Entra ID tenant backup.

    Args:
        backup_id: ID of the Microsoft Entra ID tenant backup.
        item_id: ID of the Microsoft Entra ID item.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(backup_id, item_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
