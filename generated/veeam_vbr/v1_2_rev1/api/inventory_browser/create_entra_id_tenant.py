"""Add a Microsoft Entra ID tenant.

Starts adding a Microsoft Entra ID tenant to the inventory, with an existing application account or a new one, and
returns the session. Poll the session until its state is Stopped, then read its result. A new account takes a
verification code from RequestAppRegistrationByDeviceCode.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Inventory-Browser#operation/CreateEntraIDTenant
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_spec import EntraIDTenantSpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: EntraIDTenantSpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "inventory_browser.create_entra_id_tenant", "POST", "/api/v1/inventory/entraId/tenants", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: EntraIDTenantSpec) -> SessionModel:
    """Add a Microsoft Entra ID tenant.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
