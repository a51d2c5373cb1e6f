"""Log out.

Ends the current login and returns an empty answer.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Login#operation/Login_Logout
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(*, api_version: str | None | Unset = UNSET) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("login.login_logout", "DELETE", "/api/oauth2/token", _ANSWERS, params={"api-version": api_version})


async def asyncio(*, client: Client, api_version: str | None | Unset = UNSET) -> None:
    """Log out.

    Args:
        api_version: API version of the request; the path itself carries none.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(api_version=api_version))).parsed


asyncio_detailed = detailed(request, asyncio)
