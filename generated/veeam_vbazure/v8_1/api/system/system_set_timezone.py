"""Change the time zone.

Sets the time zone of the appliance to the one whose id is in the body. Returns no body.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_SetTimezone
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.timezone_from_client import TimezoneFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, body: TimezoneFromClient) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("system.system_set_timezone", "PUT", "/api/v8.1/system/timezone", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: TimezoneFromClient) -> None:
    """Change the time zone.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
