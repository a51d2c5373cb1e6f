"""Describe the backup server.

Returns the identifier, name, build and patches of the backup server and the details of its database. Only
administrators may call it; to check that the server answers, use GetServerTime.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Service#operation/GetServerInfo
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

if TYPE_CHECKING:
    from ...client import Client
    from ...models.server_info_model import ServerInfoModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("ServerInfoModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[ServerInfoModel, ServerInfoModel]:
    """Make the call without sending it."""
    return Request("service.get_server_info", "GET", "/api/v1/serverInfo", _ANSWERS)


async def asyncio_detailed(*, client: Client) -> Response[ServerInfoModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> ServerInfoModel:
    """Describe the backup server.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
