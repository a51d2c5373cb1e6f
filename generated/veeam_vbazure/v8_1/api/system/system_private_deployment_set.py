"""Change the private deployment settings.

Starts to turn private deployment on or off with the settings in the body and returns no body. Read the private
deployment state until isUpdating is false, then look at its error.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_PrivateDeployment_Set
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

if TYPE_CHECKING:
    from ...client import Client
    from ...models.set_deployment_mode_request import SetDeploymentModeRequest

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: None,
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request(*, body: SetDeploymentModeRequest) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "system.system_private_deployment_set", "PUT", "/api/v8.1/system/privateDeployment/state", _ANSWERS, json=body
    )


async def asyncio_detailed(*, client: Client, body: SetDeploymentModeRequest) -> Response[None]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: SetDeploymentModeRequest) -> None:
    """Change the private deployment settings.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
