"""Change a user.

Changes the role, name, description or password of a user to the values in the body and returns the user as it is
then.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/User#operation/User_UpdateUser
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.user import User
    from ...models.user_update_from_client import UserUpdateFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("User"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(id: str, *, body: UserUpdateFromClient) -> Request[User, User]:
    """Make the call without sending it."""
    return Request("user.user_update_user", "PUT", path("/api/v8/users/{id}", id=id), _ANSWERS, json=body)


async def asyncio(id: str, *, client: Client, body: UserUpdateFromClient) -> User:
    """Change a user.

    Args:
        id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
