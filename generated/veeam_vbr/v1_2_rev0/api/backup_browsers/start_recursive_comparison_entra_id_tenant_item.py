"""Start comparing a conditional access policy.

Starts comparing a Microsoft Entra ID conditional access policy, with its nested properties, between an old restore
point and a new one, which may be left out, and returns a compareSessionId; ask for the result with it until the
status is no longer Running. The reference of 1.2-rev0 already lists it, although the later changelog calls it new.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Backup-Browsers#operation/StartRecursiveComparisonEntraIdTenantItem
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_item_recursive_comparison_spec import EntraIdTenantItemRecursiveComparisonSpec
    from ...models.entra_id_tenant_item_start_recursive_comparison_model import (
        EntraIdTenantItemStartRecursiveComparisonModel,
    )

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantItemStartRecursiveComparisonModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: EntraIdTenantItemRecursiveComparisonSpec
) -> Request[EntraIdTenantItemStartRecursiveComparisonModel, EntraIdTenantItemStartRecursiveComparisonModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.start_recursive_comparison_entra_id_tenant_item",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}/startRecursiveCompare", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    session_id: str, *, client: Client, body: EntraIdTenantItemRecursiveComparisonSpec
) -> EntraIdTenantItemStartRecursiveComparisonModel:
    """Start comparing a conditional access policy.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
