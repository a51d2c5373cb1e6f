"""Get product versions.

Returns the versions of the appliance's components, along with its database id and deployment subscription.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_GetAbout
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

if TYPE_CHECKING:
    from ...client import Client
    from ...models.system_info import SystemInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("SystemInfo"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[SystemInfo, SystemInfo]:
    """Make the call without sending it."""
    return Request("system.system_get_about", "GET", "/api/v8.1/system/about", _ANSWERS)


async def asyncio_detailed(*, client: Client) -> Response[SystemInfo]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> SystemInfo:
    """Get product versions.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
