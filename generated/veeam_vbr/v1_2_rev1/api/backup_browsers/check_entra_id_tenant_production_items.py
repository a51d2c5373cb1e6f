"""Look for Entra ID items in production.

Checks Microsoft Entra ID items, each named with its restore point, against the production tenant and returns the
items concerned.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/CheckEntraIdTenantProductionItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_check_production_items_model import EntraIdTenantCheckProductionItemsModel
    from ...models.entra_id_tenant_check_production_items_spec import EntraIdTenantCheckProductionItemsSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantCheckProductionItemsModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: EntraIdTenantCheckProductionItemsSpec
) -> Request[EntraIdTenantCheckProductionItemsModel, EntraIdTenantCheckProductionItemsModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.check_entra_id_tenant_production_items",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}/checkProductionItems", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    session_id: str, *, client: Client, body: EntraIdTenantCheckProductionItemsSpec
) -> EntraIdTenantCheckProductionItemsModel:
    """Look for Entra ID items in production.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
