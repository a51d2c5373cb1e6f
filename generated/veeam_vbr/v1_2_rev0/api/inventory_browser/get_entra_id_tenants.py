"""Get one Microsoft Entra ID tenant.

Returns one Microsoft Entra ID tenant of the inventory.

Available to: Backup Administrator, Backup Operator, Restore Operator, Tape Operator, Backup Viewer.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Inventory-Browser#operation/GetEntraIDTenants
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_model import EntraIDTenantModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIDTenantModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[EntraIDTenantModel, EntraIDTenantModel]:
    """Make the call without sending it."""
    return Request(
        "inventory_browser.get_entra_id_tenants", "GET", path("/api/v1/inventory/entraId/tenants/{id}", id=id), _ANSWERS
    )


async def asyncio(id: str, *, client: Client) -> EntraIDTenantModel:
    """Get one Microsoft Entra ID tenant.

    Args:
        id: Identifier of the Microsoft Entra ID tenant in the inventory.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
