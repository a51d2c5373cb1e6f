"""Get the appliance's time and time zone.

Returns the appliance's current time in UTC and the time zone set on it.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/System#operation/System_GetServerDateTimeInfo
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.date_time_info import DateTimeInfo

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("DateTimeInfo"), 401: Ref("ProblemDetails401")}


def request() -> Request[DateTimeInfo, DateTimeInfo]:
    """Make the call without sending it."""
    return Request("system.system_get_server_date_time_info", "GET", "/api/v8/system/time", _ANSWERS)


async def asyncio(*, client: Client) -> DateTimeInfo:
    """Get the appliance's time and time zone.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
