"""Describe the backup server.

Returns the identifier, name, build and patches of the backup server and the details of its database. Only
administrators may call it; to check that the server answers, use GetServerTime.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Service#operation/GetServerInfo
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.server_info_model import ServerInfoModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ServerInfoModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[ServerInfoModel, ServerInfoModel]:
    """Make the call without sending it."""
    return Request("service.get_server_info", "GET", "/api/v1/serverInfo", _ANSWERS)


async def asyncio(*, client: Client) -> ServerInfoModel:
    """Describe the backup server.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
