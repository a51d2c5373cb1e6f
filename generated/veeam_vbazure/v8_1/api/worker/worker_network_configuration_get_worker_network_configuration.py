"""List worker network configurations.

Returns one page of worker network configurations; each names the virtual network and security group that workers
use in a region.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/WorkerNetworkConfiguration_GetWorkerNetworkConfiguration
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_worker_network_configuration import PageOfWorkerNetworkConfiguration
    from ...models.worker_network_configuration import WorkerNetworkConfiguration

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfWorkerNetworkConfiguration"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    region_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfWorkerNetworkConfiguration, PageOfWorkerNetworkConfiguration, WorkerNetworkConfiguration]:
    """Make the call without sending it."""
    return PageRequest(
        "worker.worker_network_configuration_get_worker_network_configuration",
        "GET",
        "/api/v8.1/workers/networkConfiguration",
        _ANSWERS,
        params={"RegionId": region_id, "SearchPattern": search_pattern, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    region_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfWorkerNetworkConfiguration:
    """List worker network configurations.

    Args:
        region_id: as its type says.
        search_pattern: Only items whose name contains this text.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(request(region_id=region_id, search_pattern=search_pattern, offset=offset, limit=limit))
    ).parsed


asyncio_detailed = detailed(request, asyncio)
