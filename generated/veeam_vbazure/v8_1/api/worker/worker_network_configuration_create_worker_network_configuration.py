"""Create a worker network configuration.

Sets the network that workers use in the region named in the body and returns the new configuration.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Worker#operation/WorkerNetworkConfiguration_CreateWorkerNetworkConfiguration
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_network_configuration import WorkerNetworkConfiguration
    from ...models.worker_network_configuration_from_client import WorkerNetworkConfigurationFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("WorkerNetworkConfiguration"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
    415: Ref("ProblemDetails415"),
}


def request(
    *, body: WorkerNetworkConfigurationFromClient
) -> Request[WorkerNetworkConfiguration, WorkerNetworkConfiguration]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_network_configuration_create_worker_network_configuration",
        "POST",
        "/api/v8.1/workers/networkConfiguration",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: WorkerNetworkConfigurationFromClient) -> WorkerNetworkConfiguration:
    """Create a worker network configuration.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
