"""Get a virtual network restore point.

Returns one restore point of a virtual network configuration with its subscription, region and changes.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VnetRestorePoint#operation/VnetRestorePoint_GetRestorePointById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.vnet_restore_point import VnetRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VnetRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(restore_point_id: str) -> Request[VnetRestorePoint, VnetRestorePoint]:
    """Make the call without sending it."""
    return Request(
        "vnet_restore_point.vnet_restore_point_get_restore_point_by_id",
        "GET",
        path("/api/v8.1/restorePoints/vnets/{restore_point_id}", restore_point_id=restore_point_id),
        _ANSWERS,
    )


async def asyncio(restore_point_id: str, *, client: Client) -> VnetRestorePoint:
    """Get a virtual network restore point.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id))).parsed


asyncio_detailed = detailed(request, asyncio)
