"""Log out and drop the access token.

Ends the login that the access token belongs to.

Available to: All user roles.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Login#operation/Logout
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.empty_success_response import EmptySuccessResponse

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("EmptySuccessResponse"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[EmptySuccessResponse, EmptySuccessResponse]:
    """Make the call without sending it."""
    return Request("login.logout", "POST", "/api/oauth2/logout", _ANSWERS)


async def asyncio(*, client: Client) -> EmptySuccessResponse:
    """Log out and drop the access token.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
