"""Confirm multi-factor set-up for a user.

Turns multi-factor authentication on for a user: the body carries the token that enableMfa returned and a code from
the authenticator. Returns no body.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/User#operation/User_AcceptMfa
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.user_mfa_accept import UserMfaAccept

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(id: str, *, body: UserMfaAccept) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("user.user_accept_mfa", "POST", path("/api/v8.1/users/{id}/acceptMfa", id=id), _ANSWERS, json=body)


async def asyncio(id: str, *, client: Client, body: UserMfaAccept) -> None:
    """Confirm multi-factor set-up for a user.

    Args:
        id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
