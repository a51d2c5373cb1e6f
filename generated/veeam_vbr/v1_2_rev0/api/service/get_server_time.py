"""Get the time on the backup server.

Returns the current time of the backup server and its time zone. It needs no login, so it also serves to check that
the server answers.

Available to: Anyone.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Service#operation/GetServerTime
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.server_time_model import ServerTimeModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ServerTimeModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[ServerTimeModel, ServerTimeModel]:
    """Make the call without sending it."""
    return Request("service.get_server_time", "GET", "/api/v1/serverTime", _ANSWERS)


async def asyncio(*, client: Client) -> ServerTimeModel:
    """Get the time on the backup server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
