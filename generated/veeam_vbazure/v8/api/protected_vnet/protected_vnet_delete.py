"""Delete virtual network restore points.

Removes virtual network restore points of the subscription in the body. Returns the job session to poll until its
status is final, or an empty answer when no session was started.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedVnet#operation/ProtectedVnet_Delete
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.protected_vnet_to_delete import ProtectedVnetToDelete

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(*, body: ProtectedVnetToDelete) -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request(
        "protected_vnet.protected_vnet_delete", "POST", "/api/v8/protectedItem/vnet/delete", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: ProtectedVnetToDelete) -> JobSession | None:
    """Delete virtual network restore points.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
