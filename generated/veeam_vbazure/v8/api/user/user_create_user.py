"""Create a user.

Creates a user of the appliance with the role in the body and returns the user.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/User#operation/User_CreateUser
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.user import User
    from ...models.user_from_client import UserFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("User"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: UserFromClient) -> Request[User, User]:
    """Make the call without sending it."""
    return Request("user.user_create_user", "POST", "/api/v8/users", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: UserFromClient) -> User:
    """Create a user.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
