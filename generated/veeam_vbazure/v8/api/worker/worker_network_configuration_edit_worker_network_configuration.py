"""Change a worker network configuration.

Changes the network that workers use in a region to the values in the body. Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Worker#operation/WorkerNetworkConfiguration_EditWorkerNetworkConfiguration
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_network_configuration_from_client import WorkerNetworkConfigurationFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(region_id: str, *, body: WorkerNetworkConfigurationFromClient) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_network_configuration_edit_worker_network_configuration",
        "PUT",
        path("/api/v8/workers/networkConfiguration/{region_id}", region_id=region_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(region_id: str, *, client: Client, body: WorkerNetworkConfigurationFromClient) -> None:
    """Change a worker network configuration.

    Args:
        region_id: Id of the Azure region of the configuration.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(region_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
