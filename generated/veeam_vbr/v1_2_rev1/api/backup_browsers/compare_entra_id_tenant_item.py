"""Compare an Entra ID item and wait.

Compares the properties and references of one Microsoft Entra ID item between an old restore point and a new one,
which may be left out, and returns the outcome in the same response. Use the operation that starts a comparison to
avoid waiting.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/CompareEntraIdTenantItem
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_item_comparison_model import EntraIdTenantItemComparisonModel
    from ...models.entra_id_tenant_item_comparison_spec import EntraIdTenantItemComparisonSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantItemComparisonModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: EntraIdTenantItemComparisonSpec
) -> Request[EntraIdTenantItemComparisonModel, EntraIdTenantItemComparisonModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.compare_entra_id_tenant_item",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}/compare", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    session_id: str, *, client: Client, body: EntraIdTenantItemComparisonSpec
) -> EntraIdTenantItemComparisonModel:
    """Compare an Entra ID item and wait.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
