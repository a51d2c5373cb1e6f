"""List time zones.

Returns every time zone that the appliance knows, with its id and display name; an id can be used to set the time
zone.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_GetTimezones
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, ListOf, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.timezone import Timezone

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: ListOf(Ref("Timezone")), 401: Ref("ProblemDetails401")}


def request() -> Request[list[Timezone], list[Timezone]]:
    """Make the call without sending it."""
    return Request("system.system_get_timezones", "GET", "/api/v8.1/system/timezones", _ANSWERS)


async def asyncio(*, client: Client) -> list[Timezone]:
    """List time zones.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
