"""Get one user.

Returns one user with its role, type and whether multi-factor authentication is on.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/User#operation/User_GetUser
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.user import User

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("User"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(id: str) -> Request[User, User]:
    """Make the call without sending it."""
    return Request("user.user_get_user", "GET", path("/api/v8/users/{id}", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> User:
    """Get one user.

    Args:
        id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
