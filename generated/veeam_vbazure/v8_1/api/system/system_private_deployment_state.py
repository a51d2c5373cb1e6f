"""Get the private deployment settings.

Returns whether private deployment is on, with its DNS, service endpoint and storage access settings; isUpdating
tells whether a change is still being made and error what went wrong with it.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_PrivateDeployment_State
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client) -> Response[PrivateDeploymentState]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> PrivateDeploymentState:
    """Get the private deployment settings.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
