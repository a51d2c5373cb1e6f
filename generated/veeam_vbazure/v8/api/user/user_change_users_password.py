"""Set another user's password.

Sets a new password for a user; the body also carries the password of the administrator who does so. Returns no
body.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/User#operation/User_ChangeUsersPassword
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.change_users_password_data import ChangeUsersPasswordData

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(user_id: str, *, body: ChangeUsersPasswordData) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "user.user_change_users_password",
        "POST",
        path("/api/v8/users/{user_id}/changePassword", user_id=user_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(user_id: str, *, client: Client, body: ChangeUsersPasswordData) -> None:
    """Set another user's password.

    Args:
        user_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(user_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
