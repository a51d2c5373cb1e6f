"""Get the address of the updater.

Returns the URL of the appliance's updater as one string.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/System#operation/System_GetUpdaterLink
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, as_is, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: as_is, 401: Ref("ProblemDetails401"), 403: Ref("ProblemDetails403")}


def request() -> Request[str, str]:
    """Make the call without sending it."""
    return Request("system.system_get_updater_link", "GET", "/api/v8/system/updaterLink", _ANSWERS)


async def asyncio(*, client: Client) -> str:
    """Get the address of the updater.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
