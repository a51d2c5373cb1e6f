"""Change the private deployment settings.

Starts to turn private deployment on or off with the settings in the body and returns no body. Read the private
deployment state until isUpdating is false, then look at its error.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_PrivateDeployment_Set
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

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


async def asyncio(*, client: Client, body: SetDeploymentModeRequest) -> None:
    """Change the private deployment settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
