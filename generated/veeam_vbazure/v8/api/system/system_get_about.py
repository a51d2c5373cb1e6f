"""Get product versions.

Returns the versions of the appliance's components, along with its database id and deployment subscription.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/System#operation/System_GetAbout
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.system_info import SystemInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("SystemInfo"), 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[SystemInfo, SystemInfo]:
    """Make the call without sending it."""
    return Request("system.system_get_about", "GET", "/api/v8/system/about", _ANSWERS)


async def asyncio(*, client: Client) -> SystemInfo:
    """Get product versions.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
