"""Get the private deployment settings.

Returns whether private deployment is on, with its DNS, service endpoint and storage access settings; isUpdating
tells whether a change is still being made and error what went wrong with it.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_PrivateDeployment_State
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.private_deployment_state import PrivateDeploymentState

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PrivateDeploymentState"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request() -> Request[PrivateDeploymentState, PrivateDeploymentState]:
    """Make the call without sending it."""
    return Request(
        "system.system_private_deployment_state", "GET", "/api/v8.1/system/privateDeployment/state", _ANSWERS
    )


async def asyncio(*, client: Client) -> PrivateDeploymentState:
    """Get the private deployment settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
