"""Get a conditional access policy comparison.

Returns the status of a comparison of Microsoft Entra ID conditional access policies and, on success, a tree of
their properties; repeat the call while the status is Running. The reference of 1.2-rev0 already lists it, although
the later changelog calls it new.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/GetRecursiveComparisonEntraIdTenantItemResult
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_item_recursive_comparison_session_model import (
        EntraIdTenantItemRecursiveComparisonSessionModel,
    )

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantItemRecursiveComparisonSessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, compare_session_id: str
) -> Request[EntraIdTenantItemRecursiveComparisonSessionModel, EntraIdTenantItemRecursiveComparisonSessionModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.get_recursive_comparison_entra_id_tenant_item_result",
        "GET",
        path(
            "/api/v1/backupBrowser/entraIdTenant/{session_id}/recursiveCompare/{compare_session_id}/result",
            session_id=session_id,
            compare_session_id=compare_session_id,
        ),
        _ANSWERS,
    )


async def asyncio(
    session_id: str, compare_session_id: str, *, client: Client
) -> EntraIdTenantItemRecursiveComparisonSessionModel:
    """Get a conditional access policy comparison.

    Args:
        session_id: sessionId of the mount point.
        compare_session_id: compareSessionId returned when the comparison was started.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, compare_session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
