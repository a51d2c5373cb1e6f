"""Begin multi-factor set-up for a user.

Returns the secret key, QR code, scratch codes and a token for setting up multi-factor authentication. Confirm the
set-up by sending that token and a code from the authenticator to acceptMfa.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/User#operation/User_EnableMfa
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.user_mfa_data import UserMfaData
    from ...models.user_mfa_setup import UserMfaSetup

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("UserMfaData"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(id: str, *, body: UserMfaSetup) -> Request[UserMfaData, UserMfaData]:
    """Make the call without sending it."""
    return Request("user.user_enable_mfa", "POST", path("/api/v8.1/users/{id}/enableMfa", id=id), _ANSWERS, json=body)


async def asyncio(id: str, *, client: Client, body: UserMfaSetup) -> UserMfaData:
    """Begin multi-factor set-up for a user.

    Args:
        id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
