"""Start the virtual network backup policy.

Runs the virtual network backup policy now. Returns the job sessions that do the work; poll each until its status is
final.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VnetPolicy#operation/VnetPolicy_StartPolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, ListOf, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: ListOf(Ref("JobSession")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    409: Ref("ProblemDetails409"),
}


def request() -> Request[list[JobSession], list[JobSession]]:
    """Make the call without sending it."""
    return Request("vnet_policy.vnet_policy_start_policy", "POST", "/api/v8/policy/vnet/start", _ANSWERS)


async def asyncio(*, client: Client) -> list[JobSession]:
    """Start the virtual network backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
