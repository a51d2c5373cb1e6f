"""Change a Microsoft Entra ID tenant.

Replaces the settings of a Microsoft Entra ID tenant in the inventory and returns them. Read the tenant first and
send it back whole with your changes.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Inventory-Browser#operation/UpdateEntraIDTenants
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
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: EntraIDTenantModel) -> Request[EntraIDTenantModel, EntraIDTenantModel]:
    """Make the call without sending it."""
    return Request(
        "inventory_browser.update_entra_id_tenants",
        "PUT",
        path("/api/v1/inventory/entraId/tenants/{id}", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: EntraIDTenantModel) -> EntraIDTenantModel:
    """Change a Microsoft Entra ID tenant.

    Args:
        id: Identifier of the Microsoft Entra ID tenant in the inventory.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
