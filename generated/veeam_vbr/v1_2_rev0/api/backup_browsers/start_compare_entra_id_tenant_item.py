"""Start comparing an Entra ID item.

Starts comparing the properties and references of one Microsoft Entra ID item between an old restore point and a new
one, which may be left out, and returns a compareSessionId. Ask for the result with it until the status is no longer
Running.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/StartCompareEntraIdTenantItem
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_item_comparison_spec import EntraIdTenantItemComparisonSpec
    from ...models.entra_id_tenant_item_start_comparison_model import EntraIdTenantItemStartComparisonModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantItemStartComparisonModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: EntraIdTenantItemComparisonSpec
) -> Request[EntraIdTenantItemStartComparisonModel, EntraIdTenantItemStartComparisonModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.start_compare_entra_id_tenant_item",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}/startCompare", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    session_id: str, *, client: Client, body: EntraIdTenantItemComparisonSpec
) -> EntraIdTenantItemStartComparisonModel:
    """Start comparing an Entra ID item.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
