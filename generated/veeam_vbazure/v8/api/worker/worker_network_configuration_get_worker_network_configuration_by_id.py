"""Get one worker network configuration.

Returns the worker network configuration of a region.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Worker#operation/WorkerNetworkConfiguration_GetWorkerNetworkConfigurationById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_network_configuration import WorkerNetworkConfiguration

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("WorkerNetworkConfiguration"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    region_id: str, *, subscription_id: str | None | Unset = UNSET
) -> Request[WorkerNetworkConfiguration, WorkerNetworkConfiguration]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_network_configuration_get_worker_network_configuration_by_id",
        "GET",
        path("/api/v8/workers/networkConfiguration/{region_id}", region_id=region_id),
        _ANSWERS,
        params={"subscriptionId": subscription_id},
    )


async def asyncio(
    region_id: str, *, client: Client, subscription_id: str | None | Unset = UNSET
) -> WorkerNetworkConfiguration:
    """Get one worker network configuration.

    Args:
        region_id: Id of the Azure region of the configuration.
        subscription_id: Id of the subscription of the configuration.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(region_id, subscription_id=subscription_id))).parsed


asyncio_detailed = detailed(request, asyncio)
