"""Create a user.

Creates a user of the appliance with the role in the body and returns the user.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/User#operation/User_CreateUser
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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
    return Request("user.user_create_user", "POST", "/api/v8.1/users", _ANSWERS, json=body)


async def asyncio_detailed(*, client: Client, body: UserFromClient) -> Response[User]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: UserFromClient) -> User:
    """Create a user.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
