"""Get the outcome of an Entra ID item comparison.

Returns the status of a comparison of Microsoft Entra ID items and, on success, the differences found. Repeat the
call while the status is Running.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/GetCompareEntraIdTenantItemResult
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_item_comparison_session_model import EntraIdTenantItemComparisonSessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantItemComparisonSessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, compare_session_id: str
) -> Request[EntraIdTenantItemComparisonSessionModel, EntraIdTenantItemComparisonSessionModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.get_compare_entra_id_tenant_item_result",
        "GET",
        path(
            "/api/v1/backupBrowser/entraIdTenant/{session_id}/compare/{compare_session_id}/result",
            session_id=session_id,
            compare_session_id=compare_session_id,
        ),
        _ANSWERS,
    )


async def asyncio(
    session_id: str, compare_session_id: str, *, client: Client
) -> EntraIdTenantItemComparisonSessionModel:
    """Get the outcome of an Entra ID item comparison.

    Args:
        session_id: sessionId of the mount point.
        compare_session_id: compareSessionId returned when the comparison was started.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, compare_session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
