"""Set where workers are deployed.

Sets the service account, subscription and resource group used to deploy workers. Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Worker#operation/WorkerNetworkConfiguration_SetWorkerDeploymentOptions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    *,
    azure_account_id: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    resource_group_name: str | None | Unset = UNSET,
) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "worker.worker_network_configuration_set_worker_deployment_options",
        "POST",
        "/api/v8/workers/networkConfiguration/setWorkerDeploymentOptions",
        _ANSWERS,
        params={
            "azureAccountId": azure_account_id,
            "subscriptionId": subscription_id,
            "resourceGroupName": resource_group_name,
        },
    )


async def asyncio(
    *,
    client: Client,
    azure_account_id: str | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    resource_group_name: str | None | Unset = UNSET,
) -> None:
    """Set where workers are deployed.

    Args:
        azure_account_id: Id of the service account that deploys workers.
        subscription_id: Id of the subscription to deploy workers in.
        resource_group_name: Name of the resource group to deploy workers in.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                azure_account_id=azure_account_id,
                subscription_id=subscription_id,
                resource_group_name=resource_group_name,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
