"""Get an Azure region.

Returns the name and ids of one Azure region.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Region#operation/Region_GetRegionById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.region import Region

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("Region"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(region_id: str) -> Request[Region, Region]:
    """Make the call without sending it."""
    return Request(
        "region.region_get_region_by_id",
        "GET",
        path("/api/v8/cloudInfrastructure/regions/{region_id}", region_id=region_id),
        _ANSWERS,
    )


async def asyncio(region_id: str, *, client: Client) -> Region:
    """Get an Azure region.

    Args:
        region_id: Id as the list returns it; percent-encode any slash in it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(region_id))).parsed


asyncio_detailed = detailed(request, asyncio)
