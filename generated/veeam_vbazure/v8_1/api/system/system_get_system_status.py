"""Get the appliance's state.

Returns whether the appliance is ready or being upgraded, with its current time.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_GetSystemStatus
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.system_status import SystemStatus

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("SystemStatus"), 401: Ref("ProblemDetails401")}


def request() -> Request[SystemStatus, SystemStatus]:
    """Make the call without sending it."""
    return Request("system.system_get_system_status", "GET", "/api/v8.1/system/status", _ANSWERS)


async def asyncio(*, client: Client) -> SystemStatus:
    """Get the appliance's state.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
