"""Turn multi-factor authentication off.

Turns multi-factor authentication off for a user. Returns no body.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/User#operation/User_DisableMfa
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("user.user_disable_mfa", "POST", path("/api/v8.1/users/{id}/disableMfa", id=id), _ANSWERS)


async def asyncio(id: str, *, client: Client) -> None:
    """Turn multi-factor authentication off.

    Args:
        id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
