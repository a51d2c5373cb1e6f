"""Switch comparison with production on or off.

Turns the comparison with production on or off for the given paths of a mounted Windows file system. The outcome
appears as itemState when the file system is browsed.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/WindowsFlrBrowseCompareToProduction
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.empty_success_response import EmptySuccessResponse
    from ...models.flr_compare_to_production_spec import FlrCompareToProductionSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EmptySuccessResponse"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    405: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: FlrCompareToProductionSpec
) -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.windows_flr_browse_compare_to_production",
        "POST",
        path("/api/v1/backupBrowser/flr/{session_id}/compareToProduction", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(session_id: str, *, client: Client, body: FlrCompareToProductionSpec) -> EmptySuccessResponse:
    """Switch comparison with production on or off.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
