"""Get a code for the authorization_code grant.

Returns an authorization code for the logged-in user, which CreateToken exchanges for tokens. Deprecated: revision
1.3 no longer has it.

Deprecated.

Available to: All user roles.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Login#operation/CreateAuthorizationCode
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.authorization_code_model import AuthorizationCodeModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("AuthorizationCodeModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[AuthorizationCodeModel, AuthorizationCodeModel]:
    """Make the call without sending it."""
    return Request("login.create_authorization_code", "POST", "/api/oauth2/authorization_code", _ANSWERS)


async def asyncio(*, client: Client) -> AuthorizationCodeModel:
    """Get a code for the authorization_code grant.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
