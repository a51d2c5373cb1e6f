"""Remove a Microsoft Entra ID tenant from the inventory.

Starts removing a Microsoft Entra ID tenant from the inventory and returns the session. Poll the session until its
state is Stopped, then read its result.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Inventory-Browser#operation/DeleteEntraIDTenants
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "inventory_browser.delete_entra_id_tenants",
        "DELETE",
        path("/api/v1/inventory/entraId/tenants/{id}", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> SessionModel:
    """Remove a Microsoft Entra ID tenant from the inventory.

    Args:
        id: Identifier of the Microsoft Entra ID tenant in the inventory.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
