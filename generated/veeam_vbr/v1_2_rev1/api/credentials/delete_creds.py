"""Remove a credentials record.

Removes a credentials record; the answer has no content.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/DeleteCreds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {204: None, 401: Ref("Error"), 403: Ref("Error"), 404: Ref("Error"), 500: Ref("Error")}


def request(id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("credentials.delete_creds", "DELETE", path("/api/v1/credentials/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> None:
    """Remove a credentials record.

    Args:
        id: Identifier of the credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
