"""Change the time zone.

Sets the time zone of the appliance to the one whose id is in the body. Returns no body.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/System#operation/System_SetTimezone
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client, body: TimezoneFromClient) -> Response[None]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: TimezoneFromClient) -> None:
    """Change the time zone.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
