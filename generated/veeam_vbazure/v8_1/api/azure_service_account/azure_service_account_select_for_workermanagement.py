"""Choose the service account that manages workers.

Makes this service account the one that manages workers, with the subscription and resource group to deploy them in.
Deprecated.

Deprecated.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureServiceAccount#operation/AzureServiceAccount_SelectForWorkermanagement
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.worker_deployment_location import WorkerDeploymentLocation

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(account_id: str, *, body: WorkerDeploymentLocation | None | Unset = UNSET) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "azure_service_account.azure_service_account_select_for_workermanagement",
        "PUT",
        path("/api/v8.1/accounts/azure/service/{account_id}/selectForWorkermanagement", account_id=account_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(account_id: str, *, client: Client, body: WorkerDeploymentLocation | None | Unset = UNSET) -> None:
    """Choose the service account that manages workers.

    Args:
        account_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(account_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
