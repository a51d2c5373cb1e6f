"""Compare attributes of a file with production.

Compares the attributes of one file or folder in the mounted Windows file system with those in production, and
returns both values of each attribute.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/WindowsFlrBrowseCompareAttributes
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.flr_compare_attributes_model import FlrCompareAttributesModel
    from ...models.flr_compare_attributes_spec import FlrCompareAttributesSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FlrCompareAttributesModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    405: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: FlrCompareAttributesSpec
) -> Request[FlrCompareAttributesModel, FlrCompareAttributesModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.windows_flr_browse_compare_attributes",
        "POST",
        path("/api/v1/backupBrowser/flr/{session_id}/compareAttributes", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(session_id: str, *, client: Client, body: FlrCompareAttributesSpec) -> FlrCompareAttributesModel:
    """Compare attributes of a file with production.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
