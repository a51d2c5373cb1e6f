"""Change one's own password.

Changes the password of the user who makes the call; the body carries the current and the new one. Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/User#operation/User_ChangePasswordOfCurrentUser
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.change_password_of_current_user_data import ChangePasswordOfCurrentUserData

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: ChangePasswordOfCurrentUserData) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "user.user_change_password_of_current_user", "POST", "/api/v8/users/changePassword", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: ChangePasswordOfCurrentUserData) -> None:
    """Change one's own password.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
